/** What follows from a reading and its review: the report as it stands, its findings, its record. */
import type { Document } from '../../document/document.ts';
import { applyEdits } from '../../report/edits.ts';
import type { Finding } from '../../report/finding.ts';
import { recordOf } from '../../report/record.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { Report } from '../../report/report.ts';
import type { Review } from '../../report/review.ts';
import { checkReport } from '../../rules/index.ts';
import type { ReportBody } from '../../worker/protocol.ts';

/** A report as read, as it stands, and what the checks say of it. */
export interface DerivedReport extends Review {
  readonly id: string;
  readonly reading: Report;
  readonly document: Document | null;
  /** After the edits. */
  readonly report: Report;
  readonly findings: readonly Finding[];
}

export function deriveReport(
  id: string,
  { reading, document }: ReportBody,
  review: Review,
): DerivedReport {
  const report = applyEdits(reading, review.edits);
  return { id, reading, document, ...review, report, findings: checkReport(report) };
}

export function recordOfDerived(derived: DerivedReport): ReportRecord {
  return recordOf(derived.report, derived.findings, derived);
}
