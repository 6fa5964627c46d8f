/** What a sum comes to on a report: blanks count as 0, unknown figures keep it from being checked. */
import { describe, expect, test } from 'vitest';
import type { Equation } from '../../src/form/equation.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { evaluateEquation, roundFigure } from '../../src/report/evaluate-equation.ts';
import type { Doubt } from '../../src/report/finding.ts';
import type { Cell } from '../../src/report/report.ts';
import { BLANK, LOST, makeReport, unreadable } from '../support/make-report.ts';

const UPHELD = 'disputes.review.upheld';
const PENDING = 'disputes.review.pending';
const TOTAL = 'disputes.review.total';
const SUM: Equation = {
  rule: 'disputes-row-total',
  table: 'disputes',
  line: 'review',
  along: { kind: 'row', role: 'review' },
  left: [UPHELD, PENDING],
  right: [TOTAL],
};
const INFERRED: Partial<Cell> = { state: 'inferred', value: 2 };
const doubtOn = (rule: Doubt['rule'], ...cells: CellId[]): Doubt => ({
  rule,
  severity: 'warning',
  cells,
  message: { zh: '', en: '' },
  expected: null,
  found: null,
});

type Figures = Readonly<Record<CellId, number | Partial<Cell>>>;
const figures = (
  upheld: Figures[CellId],
  pending: Figures[CellId],
  total: Figures[CellId],
): Figures => ({
  [UPHELD]: upheld,
  [PENDING]: pending,
  [TOTAL]: total,
});
const PLAIN = { blanks: [], unknown: [], inferred: [] };

describe('a sum', () => {
  test.each([
    ['holds', figures(2, 1, 3), { ...PLAIN, left: 3, right: 3, difference: 0, state: 'holds' }],
    [
      'is too small',
      figures(2, 2, 3),
      { ...PLAIN, left: 4, right: 3, difference: 1, state: 'broken' },
    ],
    [
      'is too large',
      figures(2, 0, 3),
      { ...PLAIN, left: 2, right: 3, difference: -1, state: 'broken' },
    ],
    [
      'takes part with a blank as 0',
      figures(3, BLANK, 3),
      { ...PLAIN, blanks: [PENDING], left: 3, right: 3, difference: 0, state: 'holds' },
    ],
    [
      'has a figure that the reviewer emptied',
      figures(3, { state: 'edited' }, 3),
      { ...PLAIN, blanks: [PENDING], left: 3, right: 3, difference: 0, state: 'holds' },
    ],
    [
      'has a lost and an unreadable figure, and a blank beside them',
      figures(LOST, unreadable('若干'), BLANK),
      {
        ...PLAIN,
        blanks: [TOTAL],
        unknown: [UPHELD, PENDING],
        left: 0,
        right: 0,
        difference: 0,
        state: 'unchecked',
      },
    ],
    [
      'has one lost figure',
      figures(LOST, 1, 3),
      { ...PLAIN, unknown: [UPHELD], left: 1, right: 3, difference: -2, state: 'unchecked' },
    ],
    [
      'is of binary fractions',
      figures(0.1, 0.2, 0.3),
      { ...PLAIN, left: 0.3, right: 0.3, difference: 0, state: 'holds' },
    ],
  ])('that %s', (_name, cells, result) => {
    expect(evaluateEquation(makeReport({ cells }), SUM)).toEqual(result);
  });

  test.each([
    ['in a line that lost some', [doubtOn('read-value-lost', UPHELD)], 3, 'doubtful', [UPHELD]],
    ['there, and the sum holds', [doubtOn('read-value-lost', UPHELD)], 2, 'holds', [UPHELD]],
    ['in another line than that', [doubtOn('read-value-lost', TOTAL)], 3, 'broken', []],
    ['in digits that ran together', [doubtOn('read-run-together', UPHELD)], 3, 'broken', []],
    ['in no line that is in doubt', [], 3, 'broken', []],
  ])('with an inferred figure %s', (_name, doubts, total, state, inferred) => {
    const report = makeReport({ cells: figures(INFERRED, 0, total), doubts });
    expect(evaluateEquation(report, SUM)).toMatchObject({ state, inferred });
  });

  test('a figure of a line that lost some, but itself read, is no inferred one', () => {
    const report = makeReport({
      cells: figures(2, 0, 3),
      doubts: [doubtOn('read-value-lost', UPHELD)],
    });
    expect(evaluateEquation(report, SUM)).toMatchObject({ state: 'broken', inferred: [] });
  });
});

test.each([
  [0.1 + 0.2, 0.3],
  [1.0000004, 1],
  [1.000001, 1.000001],
  [-2.5, -2.5],
])('%f is rounded to six places', (value, rounded) => {
  expect(roundFigure(value)).toBe(rounded);
});
