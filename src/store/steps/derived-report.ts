/** A report with all that follows from its reading and its review. */
import type { Document } from '../../document/document.ts';
import type { Finding } from '../../report/finding.ts';
import { recordOf } from '../../report/record.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { Report } from '../../report/report.ts';
import type { Review } from '../../report/review/review.ts';

/** A report as read, as it stands, and what the checks say of it. */
export interface DerivedReport extends Review {
  readonly id: string;
  readonly reading: Report;
  readonly document: Document | null;
  /** After the edits. */
  readonly report: Report;
  /** Those that hold, then those that the edits have mended. */
  readonly findings: readonly Finding[];
}

/** @param known its record until now */
export function recordOfDerived(derived: DerivedReport, known: ReportRecord): ReportRecord {
  return recordOf(derived.report, derived.findings, { ...derived, lines: known.statistics });
}
