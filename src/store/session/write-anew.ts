/** What was stored is gone: all that the page still has, as one change for a fresh database. */
import type { Addition, SessionChanges, SessionReport, StoredSession } from '../storage/session.ts';

/**
 * A report whose body cannot be had any more keeps its record: an export then names it.
 * @param session as it stands when the bodies have been fetched
 */
export async function gatherAll(
  session: () => StoredSession,
  loadBody: (id: string) => Promise<ArrayBuffer | null>,
): Promise<Partial<SessionChanges>> {
  const bodies = new Map<string, ArrayBuffer>();
  for (const { record } of session().reports) {
    const body = await loadBody(record.id).catch(() => null);
    if (body !== null) bodies.set(record.id, body);
  }
  const { reports, failures, steps } = session();
  const additions = new Map<string, Addition>();
  const bare = new Map<string, SessionReport>();
  for (const report of reports) {
    const { id } = report.record;
    const body = bodies.get(id);
    if (body === undefined) bare.set(id, report);
    else additions.set(id, { report, body });
  }
  return {
    additions,
    reports: bare,
    failures: new Map(failures.map((failure) => [failure.order, failure])),
    steps: { all: steps, from: 0 },
  };
}
