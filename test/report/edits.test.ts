/** A report after the reviewer's edits: values and states change, print and place never. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/report/edits.ts';
import type { Edit, EditOrigin } from '../../src/report/edits.ts';
import { LOST, makeReport, unreadable } from '../support/make-report.ts';

const CELL = 'requests.granted.total';
const reading = makeReport({ cells: { [CELL]: { value: 7, raw: '7件', unit: '件' } } });
const edit = (to: number | null, by: EditOrigin = 'hand'): Edit => ({
  cell: CELL,
  from: 7,
  to,
  at: '2026-01-31T08:00:00.000Z',
  note: '',
  by,
});

describe('a cell after edits', () => {
  test.each([
    ['set', [edit(8)], { value: 8, state: 'edited' }],
    ['set twice: the last holds', [edit(8), edit(9)], { value: 9, state: 'edited' }],
    ['set to what it was: a statement all the same', [edit(7)], { value: 7, state: 'edited' }],
    ['emptied', [edit(null)], { value: null, state: 'edited' }],
    ['taken back', [edit(8), edit(7, 'revert')], { value: 7, state: 'read' }],
    [
      'taken back to another value than was read',
      [edit(6, 'revert')],
      { value: 6, state: 'edited' },
    ],
  ])('%s', (_name, edits, cell) => {
    const report = applyEdits(reading, edits);
    expect(report.cells[CELL]).toEqual({ raw: '7件', unit: '件', place: [], ...cell });
    expect({ ...report, cells: { ...report.cells, [CELL]: reading.cells[CELL] } }).toEqual(reading);
  });

  test.each([
    ['lost', LOST],
    ['unreadable', unreadable('若干')],
  ] as const)('taken back it is %s again', (state, part) => {
    const report = makeReport({ cells: { [CELL]: part } });
    const again = applyEdits(report, [edit(1), edit(null, 'revert')]);
    expect(again.cells[CELL]?.state).toBe(state);
  });

  test('one that the form lacks is left out', () => {
    const stray: Edit = { ...edit(1), cell: 'requests.other.total' };
    expect(applyEdits(reading, [stray])).toEqual(reading);
  });

  test('without edits the report is the reading itself', () => {
    expect(applyEdits(reading, [])).toBe(reading);
  });
});
