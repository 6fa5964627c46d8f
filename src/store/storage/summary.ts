import { isCleared } from '../../report/review/review.ts';
import type { SessionReport, SessionSummary } from './session.ts';

/** What the list of sessions says of one. */
export function summaryOf(reports: ReadonlyMap<string, SessionReport>): SessionSummary {
  let cleared = 0;
  let first: SessionReport | null = null;
  for (const report of reports.values()) {
    if (isCleared(report.record.review)) cleared++;
    if (first === null || report.order < first.order) first = report;
  }
  return { reports: reports.size, cleared, agency: first?.record.agency ?? null };
}
