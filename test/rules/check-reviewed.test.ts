/** What holds after a review, and what stays in the list as mended by it. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { decisionOn } from '../../src/report/decision.ts';
import type { Edit } from '../../src/report/edits.ts';
import type { Doubt } from '../../src/report/finding.ts';
import { checkReviewed } from '../../src/rules/check-reviewed.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from '../support/make-report.ts';

const UPHELD = 'disputes.review.upheld';
const TOTAL = 'disputes.review.total';
const LOST = 'requests.granted.business';
const set = (cell: CellId, from: number | null, to: number | null): Edit => ({
  cell,
  from,
  to,
  at: '2026-01-31T08:00:00.000Z',
  note: '',
  by: 'hand',
});
const check = (
  reading: ReturnType<typeof makeReport>,
  edits: readonly Edit[],
  identity: { agency: string; year: number } | null = null,
) =>
  checkReviewed(reading, { edits, identity, decisions: {} }).findings.map(
    ({ rule, corrected }) => ({
      rule,
      corrected,
    }),
  );

describe('a sum that did not hold', () => {
  const reading = makeReport({ cells: { [UPHELD]: 10, [TOTAL]: 0 } });

  test('is a finding as long as it does not', () => {
    const holds = { rule: 'disputes-row-total', corrected: undefined };
    expect(check(reading, [])).toEqual([holds]);
    expect(check(reading, [set(TOTAL, 0, 9)])).toEqual([holds]);
  });

  test('stays in the list with the figure that mended it, and is decided by that', () => {
    const edits = [set(TOTAL, 0, 9), set(TOTAL, 9, 10), set('disputes.review.other', 0, 0)];
    const [mended, ...others] = checkReviewed(reading, {
      edits,
      identity: null,
      decisions: {},
    }).findings;
    expect(others).toEqual([]);
    expect(mended).toEqual({
      ...checkReport(reading)[0],
      corrected: [
        { cell: 'disputes.review.other', from: 0, to: 0 },
        { cell: TOTAL, from: 0, to: 10 },
      ],
    });
    if (mended === undefined) throw new Error('nothing was mended');
    expect(decisionOn(mended, reading, {})).toEqual({ resolution: 'fixed', note: '' });
  });

  test('is open again when the figure goes back to the print', () => {
    const back: Edit = { ...set(TOTAL, 10, 0), by: 'revert' };
    expect(check(reading, [set(TOTAL, 0, 10), back])).toEqual([
      { rule: 'disputes-row-total', corrected: undefined },
    ]);
  });
});

test('what an edit breaks is an open finding, not a mended one', () => {
  const reading = makeReport({ cells: { [UPHELD]: 10, [TOTAL]: 10 } });
  expect(check(reading, [set(TOTAL, 10, 11)])).toEqual([
    { rule: 'disputes-row-total', corrected: undefined },
  ]);
});

test('a doubt is mended by the figures that were given for its cells, no others', () => {
  const doubt: Doubt = {
    rule: 'read-value-lost',
    severity: 'error',
    cells: [LOST],
    message: { zh: '少了一个数', en: 'a figure is lost' },
    expected: null,
    found: null,
  };
  const reading = makeReport({
    cells: { [LOST]: { state: 'lost', value: null, raw: '' }, [UPHELD]: 3, [TOTAL]: 3 },
    doubts: [doubt],
  });
  const edits = [set(LOST, null, 0), set(UPHELD, 3, 3)];
  expect(check(reading, edits)).toContainEqual({
    rule: 'read-value-lost',
    corrected: [{ cell: LOST, from: null, to: 0 }],
  });
});

test('an agency that was not read is mended by naming it, without any figure', () => {
  const reading = makeReport({ agency: null });
  expect(check(reading, [], { agency: '清源县水务局', year: 2022 })).toEqual([
    { rule: 'identity-missing', corrected: [] },
  ]);
});

test('no rule looks at the text again when only a figure changes', () => {
  let looks = 0;
  const made = makeReport({ sections: { overview: '行政复议均获维持。全年收到申请3件。' } });
  const sections = made.sections.map(({ text, ...section }) => ({
    ...section,
    get text() {
      looks++;
      return text;
    },
  }));
  const reading = { ...made, sections };
  const before = checkReviewed(reading, { edits: [], identity: null, decisions: {} });
  expect(looks).toBeGreaterThan(0);
  looks = 0;
  const edits = [set('disputes.review.corrected', 0, 1), set('requests.received.total', 0, 3)];
  const rulesOf = ({ findings }: typeof before) => findings.map(({ rule }) => rule);
  expect(rulesOf(before)).not.toContain('prose-contradiction');
  expect(rulesOf(checkReviewed(reading, { edits, identity: null, decisions: {} }))).toContain(
    'prose-contradiction',
  );
  expect(looks).toBe(0);
});
