import { expect, test } from 'vitest';
import { applyReview } from '../../../src/report/review/apply-review.ts';
import { makeReport } from '../../support/make-report.ts';

const TOTAL = 'disputes.review.total';
const reading = makeReport({ cells: { [TOTAL]: 3 } });
const edits = [
  { cell: TOTAL, from: 3, to: 5, at: '2026-01-31T08:00:00.000Z', note: '', by: 'hand' },
] as const;

test('nothing done leaves the reading itself', () => {
  expect(applyReview(reading, { edits: [], identity: null })).toBe(reading);
});

test('figures and names are set side by side; the source stays', () => {
  const identity = { agency: '清源县水务局', year: null };
  const report = applyReview(reading, { edits, identity });
  expect(report).toMatchObject({ agency: '清源县水务局', year: null, source: reading.source });
  expect(report.cells[TOTAL]).toMatchObject({ value: 5, state: 'edited' });
});
