/** What stays chosen when something else changes. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/report/edits.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import type { OpenReport } from '../../src/store/app-state.ts';
import { findAgain } from '../../src/store/selection.ts';
import { makeReport } from '../support/make-report.ts';

const reading = makeReport({
  cells: { 'disputes.review.corrected': 1, 'disputes.review.total': 1 },
  sections: { overview: '行政复议均获维持。被申请行政复议1件，全部维持。' },
});

function deskWith(to: number): OpenReport {
  const edit = {
    cell: 'disputes.review.pending',
    from: 0,
    to,
    at: '',
    note: '',
    by: null,
  } as const;
  const report = applyEdits(reading, [edit]);
  const findings = checkReport(report);
  return {
    id: 'a',
    reading,
    report,
    document: null,
    ...NO_REVIEW,
    edits: [edit],
    findings,
  };
}

describe('the chosen finding', () => {
  const [before, after] = [deskWith(0), deskWith(2)];

  test('is found again among several on the same cells, though another came before it', () => {
    expect(before.findings.length).toBeGreaterThan(1);
    expect(after.findings.length).toBeGreaterThan(before.findings.length);
    before.findings.forEach((finding, index) => {
      const again = findAgain(before, after, index);
      expect(again === null ? null : after.findings[again]?.message.zh.slice(0, 15)).toBe(
        finding.message.zh.slice(0, 15),
      );
    });
  });

  test('is none where it is gone, or none was', () => {
    const last = after.findings.findIndex(({ rule }) => rule === 'disputes-row-total');
    expect(last).toBeGreaterThanOrEqual(0);
    expect(findAgain(after, before, last)).toBeNull();
    expect(findAgain(before, after, null)).toBeNull();
  });
});
