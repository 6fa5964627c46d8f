/** What is open in several reports. */
import { SEVERITIES } from '../../../report/finding.ts';
import type { Severity } from '../../../report/finding.ts';
import type { SessionReport } from '../../../store/storage/session.ts';

export type OpenCounts = Readonly<Record<Severity, number>>;

/** Open findings by weight; a report that is not there any more has none. */
export function countOpen(
  ids: readonly string[],
  reports: ReadonlyMap<string, SessionReport>,
): OpenCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const id of ids) {
    const open = reports.get(id)?.record.open;
    for (const severity of SEVERITIES) counts[severity] += open?.[severity] ?? 0;
  }
  return counts;
}
