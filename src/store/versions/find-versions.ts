/** What a session holds of the same unit and year as a report. */
import type { SessionReport } from '../storage/session.ts';
import { batchOf, setAsideOf } from './set-aside.ts';
import type { BatchSession } from './set-aside.ts';

export interface Versions {
  /** Earlier versions whose place it has taken. */
  readonly replaced: readonly SessionReport[];
  /** Others of the batch on the same unit and year: one of them may be a version of the other. */
  readonly rivals: readonly SessionReport[];
  /** The version that has taken its place; null = none. */
  readonly replacedBy: SessionReport | null;
}

export function findVersions(session: BatchSession, id: string): Versions {
  const { reports } = session;
  const { replaced } = setAsideOf(session);
  const of = (ids: Iterable<string>): SessionReport[] =>
    [...ids].flatMap((each) => reports.get(each) ?? []);
  const [replacedBy = null] = of([replaced.get(id) ?? '']);
  return {
    replaced: of([...replaced].filter(([, now]) => now === id).map(([old]) => old)),
    rivals: replacedBy === null ? rivalsOf(session, id) : [],
    replacedBy,
  };
}

/** Reports whose agency or year is unknown are taken for different ones. */
function rivalsOf(session: BatchSession, id: string): SessionReport[] {
  const record = session.reports.get(id)?.record;
  if (record === undefined || record.agency === null || record.year === null) return [];
  return [...batchOf(session).values()].filter(
    ({ record: other }) =>
      other.id !== id && other.agency === record.agency && other.year === record.year,
  );
}
