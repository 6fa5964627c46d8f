/** The report as it stands after its review, and every finding: those that hold and those mended. */
import { applyReview } from '../report/review/apply-review.ts';
import type { Finding } from '../report/finding.ts';
import { mendedFindings } from '../report/review/mended-findings.ts';
import type { Checked } from '../report/review/mended-findings.ts';
import { remarksIn } from '../report/review/remark.ts';
import type { Report } from '../report/report.ts';
import type { Review } from '../report/review/review.ts';
import { checkReport } from './index.ts';

/** The findings of a reading are asked for after every change of it, and never change. */
const readings = new WeakMap<Report, readonly Finding[]>();

/**
 * What the reviewer says comes first; then what holds, in the order of the rules; then what has been mended.
 */
export function checkReviewed(
  reading: Report,
  review: Pick<Review, 'edits' | 'identity' | 'decisions'>,
): Checked {
  const { report, findings } = checkEdited(reading, review);
  const remarks = remarksIn(review.decisions, report);
  return remarks.length === 0
    ? { report, findings }
    : { report, findings: [...remarks, ...findings] };
}

function checkEdited(reading: Report, review: Pick<Review, 'edits' | 'identity'>): Checked {
  const report = applyReview(reading, review);
  const findings = checkReport(report);
  if (report === reading) return { report, findings };
  const before = readings.get(reading) ?? checkReport(reading);
  readings.set(reading, before);
  const mended = mendedFindings({ report: reading, findings: before }, { report, findings });
  return { report, findings: [...findings, ...mended] };
}
