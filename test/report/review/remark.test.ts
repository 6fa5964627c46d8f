import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../src/form/form-types.ts';
import { decisionOn } from '../../../src/report/decision.ts';
import type { Decision, Decisions } from '../../../src/report/decision.ts';
import type { Edit } from '../../../src/report/edits.ts';
import { findingKey, readKey } from '../../../src/report/finding-identity.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { remarkOn, remarksIn } from '../../../src/report/review/remark.ts';
import { checkReviewed } from '../../../src/rules/check-reviewed.ts';
import { makeReport } from '../../support/make-report.ts';

const CELL: CellId = 'requests.received.total';
const OTHER: CellId = 'disputes.review.total';
const reading = makeReport({});
const keyOf = (cell: CellId): string => findingKey(remarkOn(cell, reading), reading);
const said = (resolution: Decision['resolution'], note: string): Decisions => ({
  [keyOf(CELL)]: { resolution, note },
});

describe('what the reviewer says of a cell', () => {
  test.each<[Decision['resolution'], string, boolean]>([
    ['returned', '请核实', true],
    ['open', '请核实', true],
    ['dismissed', '', true],
    ['open', '', false],
  ])('%s, %j: it is there: %s', (resolution, note, isThere) => {
    const found = remarksIn(said(resolution, note), reading);
    expect(found).toEqual(isThere ? [remarkOn(CELL, reading)] : []);
  });

  test('its key names the cell alone', () => {
    expect(readKey(keyOf(CELL))).toMatchObject({ rule: 'reviewer-remark', cells: [CELL] });
    expect(keyOf(OTHER)).not.toBe(keyOf(CELL));
  });

  test('comes before what the checks find, in the order it was said', () => {
    const second: Decision = { resolution: 'open', note: '二' };
    const decisions = { ...said('open', '一'), [keyOf(OTHER)]: second };
    const { findings } = checkReviewed(reading, { ...NO_REVIEW, decisions });
    expect(findings.slice(0, 2)).toEqual([remarkOn(CELL, reading), remarkOn(OTHER, reading)]);
  });

  test('holds when the figure changes, with what was said', () => {
    const value = reading.cells[CELL]?.value ?? null;
    const edit: Edit = {
      cell: CELL,
      from: value,
      to: 77,
      at: '2026-01-31T08:00:00Z',
      note: '',
      by: null,
    };
    const decisions = said('returned', '请核实');
    const { report, findings } = checkReviewed(reading, {
      ...NO_REVIEW,
      edits: [edit],
      decisions,
    });
    const remark = findings.find(({ rule }) => rule === 'reviewer-remark');
    expect(remark?.corrected).toBeUndefined();
    expect(remark && decisionOn(remark, report, decisions)).toEqual({
      resolution: 'returned',
      note: '请核实',
    });
  });
});
