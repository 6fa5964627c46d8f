/** What follows from a reading and its review: the report as it stands and its findings. */
import type { Review } from '../../report/review/review.ts';
import { checkReviewed } from '../../rules/check-reviewed.ts';
import type { ReportBody } from '../../worker/body/body-protocol.ts';
import type { DerivedReport } from './derived-report.ts';

export function deriveReport(
  id: string,
  { reading, document }: ReportBody,
  review: Review,
): DerivedReport {
  return { id, reading, document, ...review, ...checkReviewed(reading, review) };
}
