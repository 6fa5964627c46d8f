/**
 * Which reports of a session are out of the batch: taken out by the reviewer, or replaced by a newer
 * version. They stay stored, can be opened and come back by undo. It follows from the steps in force.
 */
import type { SessionReport } from '../storage/session.ts';
import type { StepList } from '../steps/reports-in-force.ts';

type Reports = ReadonlyMap<string, SessionReport>;

export interface SetAside {
  readonly removed: ReadonlySet<string>;
  /** Earlier version → the one that took its place. */
  readonly replaced: ReadonlyMap<string, string>;
}

export function findSetAside({ steps, cursor }: StepList, reports: Reports): SetAside {
  const removed = new Set<string>();
  const pairs: (readonly [old: string, now: string])[] = [];
  for (const { record, inherited } of reports.values())
    for (const old of inherited.replaces) pairs.push([old, record.id]);
  for (const step of steps.slice(0, cursor)) {
    if (step.kind === 'remove') for (const id of step.reports) removed.add(id);
    if (step.kind === 'replace') pairs.push([step.old, step.report]);
  }
  // A version that was taken out itself takes nobody's place.
  const replaced = pairs.filter(([, now]) => reports.has(now) && !removed.has(now));
  return { removed, replaced: new Map(replaced) };
}

/** The session as far as its batch follows from it. */
export interface BatchSession extends StepList {
  readonly reports: Reports;
}

/** By the reports they were made of: components ask for them at every render. */
const batches = new WeakMap<Reports, { readonly of: BatchSession; readonly batch: Reports }>();

/** The reports of the batch: all but those set aside. */
export function batchOf(session: BatchSession): Reports {
  const { reports, steps, cursor } = session;
  const known = batches.get(reports);
  if (known?.of.steps === steps && known.of.cursor === cursor) return known.batch;
  const { removed, replaced } = findSetAside(session, reports);
  const isIn = (id: string): boolean => !removed.has(id) && !replaced.has(id);
  const batch =
    removed.size + replaced.size === 0 ? reports : new Map([...reports].filter(([id]) => isIn(id)));
  // Steps on figures leave the batch the same; so it stays the same for whoever compares it.
  const isSame = known !== undefined && isSameBatch(known.batch, batch);
  const kept = isSame ? known.batch : batch;
  batches.set(reports, { of: { reports, steps, cursor }, batch: kept });
  return kept;
}

function isSameBatch(left: Reports, right: Reports): boolean {
  return left.size === right.size && [...left.keys()].every((id) => right.has(id));
}
