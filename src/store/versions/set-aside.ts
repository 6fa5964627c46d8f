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

/** The session as far as its batch follows from it. */
export interface BatchSession extends StepList {
  readonly reports: Reports;
}

/** All but those set aside. */
export function batchOf(session: BatchSession): Reports {
  return partsOf(session).batch;
}

export function setAsideOf(session: BatchSession): SetAside {
  return partsOf(session).aside;
}

interface Parts {
  readonly of: BatchSession;
  readonly aside: SetAside;
  readonly batch: Reports;
}

/** By the reports they were made of: components ask for them at every render. */
const known = new WeakMap<Reports, Parts>();

function partsOf({ reports, steps, cursor }: BatchSession): Parts {
  const before = known.get(reports);
  if (before?.of.steps === steps && before.of.cursor === cursor) return before;
  const of = { reports, steps, cursor };
  const aside = findSetAside(of);
  const batch = without(reports, aside);
  // Steps on figures leave the batch the same; so it stays the same for whoever compares it.
  const isSame = before !== undefined && isSameBatch(before.batch, batch);
  const parts = { of, aside, batch: isSame ? before.batch : batch };
  known.set(reports, parts);
  return parts;
}

function findSetAside({ reports, steps, cursor }: BatchSession): SetAside {
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

function without(reports: Reports, { removed, replaced }: SetAside): Reports {
  if (removed.size + replaced.size === 0) return reports;
  return new Map([...reports].filter(([id]) => !removed.has(id) && !replaced.has(id)));
}

function isSameBatch(left: Reports, right: Reports): boolean {
  return left.size === right.size && [...left.keys()].every((id) => right.has(id));
}
