/** A report as the store hands it to an export: checked, with an edit or a decision laid over it. */
import type { ReviewedReport } from '../../src/exchange/file/export.ts';
import type { CellId } from '../../src/form/form-types.ts';
import type { Resolution } from '../../src/report/decision.ts';
import { findingKey } from '../../src/report/finding-identity.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReviewed } from '../../src/rules/check-reviewed.ts';
import { makeReport } from './make-report.ts';
import type { ReportParts } from './make-report.ts';

export const REVIEW_DATE = '2026-01-31T12:00:00.000Z';
/** Sums that do not hold. */
export const WRONG_ROW = {
  cells: { 'disputes.review.upheld': 3, 'disputes.review.total': 2 },
} as const;

export interface ReviewCase {
  readonly parts?: ReportParts;
  readonly edit?: readonly [CellId, number | null, number | null, string];
  /** Of the first finding. */
  readonly decision?: readonly [Resolution, string];
}

export function reviewOf({ parts = {}, edit, decision }: ReviewCase): ReviewedReport {
  const reading = makeReport(parts);
  const edits =
    edit === undefined
      ? []
      : [{ cell: edit[0], from: edit[1], to: edit[2], at: REVIEW_DATE, note: edit[3], by: null }];
  const { report, findings } = checkReviewed(reading, { ...NO_REVIEW, edits });
  const [first] = findings;
  const decisions =
    first === undefined || decision === undefined
      ? {}
      : { [findingKey(first, report)]: { resolution: decision[0], note: decision[1] } };
  return { ...NO_REVIEW, reading, edits, findings, decisions };
}
