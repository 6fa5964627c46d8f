/** What a review adds to a report's JSON: what was read before it was named otherwise, what was mended. */
import { expect, test } from 'vitest';
import { exportReport } from '../../src/exchange/json/export-report.ts';
import { importJson } from '../../src/exchange/json/import-json.ts';
import { closeJson, openJson } from '../../src/exchange/json/write-json.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import type { Review } from '../../src/report/review/review.ts';
import { checkReviewed } from '../../src/rules/check-reviewed.ts';
import { checkReport } from '../../src/rules/index.ts';
import { findingKey } from '../../src/report/finding-identity.ts';
import { makeReport } from '../support/make-report.ts';

const TIME = '2026-01-31T08:00:00.000Z';
const TOTAL = 'disputes.review.total';

function lineOf(reading: ReturnType<typeof makeReport>, review: Partial<Review>) {
  const reviewed = { ...NO_REVIEW, ...review };
  const { findings } = checkReviewed(reading, reviewed);
  return exportReport({ ...reviewed, reading, findings });
}

test('a name given by the reviewer stands beside what was read, and comes back as theirs', () => {
  const reading = makeReport({ agency: null, year: 2022 });
  const identity = { agency: '清源县水务局', year: 2023 };
  const line = lineOf(reading, { identity });
  expect(line).toMatchObject({ ...identity, read: { agency: null, year: 2022 } });
  expect(lineOf(reading, {})).not.toHaveProperty('read');
  const result = importJson(openJson(TIME) + JSON.stringify(line) + closeJson([]), checkReport);
  expect(result.ok && result.reports[0]).toMatchObject({
    identity,
    reading: { agency: null, year: 2022 },
  });
});

test('names show what hides in them, the one that was read too', () => {
  const line = lineOf(makeReport({ agency: '清源县\u202e局' }), {
    identity: { agency: '清源县\u200b水务局', year: 2022 },
  });
  const result = importJson(openJson(TIME) + JSON.stringify(line) + closeJson([]), checkReport);
  expect(result.ok && result.reports[0]).toMatchObject({
    reading: { agency: '清源县�局' },
    identity: { agency: '清源县�水务局' },
  });
});

test('a finding that an edit mended goes out as fixed with what mended it', () => {
  const reading = makeReport({ cells: { 'disputes.review.upheld': 40, [TOTAL]: 50 } });
  const edits = [{ cell: TOTAL, from: 50, to: 40, at: TIME, note: '', by: 'hand' }] as const;
  expect(lineOf(reading, { edits }).findings).toEqual([
    expect.objectContaining({
      rule: 'disputes-row-total',
      expected: 40,
      found: 50,
      resolution: 'fixed',
      corrected: [{ cell: TOTAL, from: 50, to: 40 }],
    }),
  ]);
});

test('what is sent back to the unit goes out and comes in as such', () => {
  const reading = makeReport({ cells: { [TOTAL]: 5 } });
  const [finding] = checkReport(reading);
  if (finding === undefined) throw new Error('the sum holds');
  const decisions = {
    [findingKey(finding, reading)]: { resolution: 'returned', note: '请核实' },
  } as const;
  const line = lineOf(reading, { decisions });
  expect(line).toMatchObject({
    findings: [{ resolution: 'returned', note: '请核实' }],
    review: { state: 'returned', marked: null },
  });
  const result = importJson(openJson(TIME) + JSON.stringify(line) + closeJson([]), checkReport);
  expect(result.ok && result.reports[0]?.decisions).toEqual(decisions);
});
