/** What has gone back and what has come again, as far as records and steps tell it: for the page. */
import type { ReportRecord } from '../../report/record.ts';
import { keysBetween } from '../collection/returned-between.ts';
import type { ReturnedBetween } from '../collection/returned-between.ts';
import { batchOf, setAsideOf } from '../versions/set-aside.ts';
import type { BatchSession } from '../versions/set-aside.ts';
import type { Step, StepOf } from '../steps/step.ts';

export interface ReturnLine {
  /** The report that is in the batch now. */
  readonly record: ReportRecord;
  /** Findings that go back now, of its own and between reports. */
  readonly points: number;
  /** ISO 8601 time of the last decision to send something back; null = before this session. */
  readonly returnedAt: string | null;
  /** When it took the place of the version that went back; null = it is that version. */
  readonly cameAt: string | null;
}

/**
 * Those that wait for long first, those that came again behind them.
 * @param between what goes back of what was found between reports
 */
export function listReturns(
  session: BatchSession,
  between: ReturnedBetween,
): readonly ReturnLine[] {
  const steps = session.steps.slice(0, session.cursor);
  const before = new Map([...setAsideOf(session).replaced].map(([old, now]) => [now, old]));
  const returned = new Map<string, string>();
  const came = new Map<string, string>();
  for (const step of steps) {
    if (isReturn(step)) returned.set(step.report, step.at);
    if (step.kind === 'replace') came.set(step.report, step.at);
  }
  const lines = [...batchOf(session).values()].flatMap(({ record }): ReturnLine[] => {
    const old = before.get(record.id);
    const asked = between.get(record.id) ?? [];
    const own = returned.get(record.id) ?? returned.get(old ?? '') ?? null;
    const went = later(own, lastReturn(steps, keysBetween(asked)));
    const again = came.get(record.id) ?? null;
    const points = record.returned + asked.length;
    const isBack = points > 0 || (again !== null && went !== null);
    return isBack ? [{ record, points, returnedAt: went, cameAt: again }] : [];
  });
  return lines.sort(
    (one, two) =>
      Number(one.cameAt !== null) - Number(two.cameAt !== null) ||
      (one.returnedAt ?? '').localeCompare(two.returnedAt ?? ''),
  );
}

/** A decision to send something back. */
export function isReturn(step: Step): step is StepOf<'decide'> {
  return step.kind === 'decide' && step.changes.some(({ to }) => to.resolution === 'returned');
}

/** When one of these was last sent back. @param keys of findings between reports */
export function lastReturn(steps: readonly Step[], keys: ReadonlySet<string>): string | null {
  if (keys.size === 0) return null;
  const step = steps.findLast(
    (each) =>
      each.kind === 'collect' &&
      each.change.kind === 'decide' &&
      each.change.to.resolution === 'returned' &&
      each.change.keys.some((key) => keys.has(key)),
  );
  return step?.at ?? null;
}

/** Of two ISO 8601 times. */
export function later(one: string | null, two: string | null): string | null {
  return (one ?? '') > (two ?? '') ? one : two;
}
