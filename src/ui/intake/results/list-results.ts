/** The order in which results of reading are listed. */
import { sortByOrder } from '../../../store/storage/session.ts';
import type { SessionFailure, SessionReport } from '../../../store/storage/session.ts';

export type Result = SessionReport | SessionFailure;

/** What needs a look first: files without a report, then those given twice; the reports' own troubles last. */
export function listResults(
  reports: readonly SessionReport[],
  failures: readonly SessionFailure[],
): readonly Result[] {
  const fresh = sortByOrder(failures.filter(({ isImported }) => isImported !== true));
  return [
    ...fresh.filter(({ code }) => code !== 'duplicate'),
    ...fresh.filter(({ code }) => code === 'duplicate'),
    ...sortByOrder(reports),
    ...sortByOrder(failures.filter(({ isImported }) => isImported === true)),
  ];
}

/** Heights are measured, and stay with the row when others come or go above it. */
export function keyOf(result: Result): string {
  return 'record' in result ? result.record.id : `failure ${result.order}`;
}
