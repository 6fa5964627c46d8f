import { isCleared } from '../../report/review/review.ts';
import type { SessionReport } from '../storage/session.ts';

/**
 * Most open errors first, then most doubts, then most notes; the rest in the order they came. What
 * is published as it is needs no more work, however much is open in it: it comes last.
 */
export function worstFirst(left: SessionReport, right: SessionReport): number {
  const [a, b] = [left.record.open, right.record.open];
  return (
    Number(isCleared(left.record.review)) - Number(isCleared(right.record.review)) ||
    b.error - a.error ||
    b.warning - a.warning ||
    b.note - a.note ||
    left.order - right.order
  );
}

/** The first in that order; undefined where there is none. */
export function worstOf(reports: Iterable<SessionReport>): SessionReport | undefined {
  let worst: SessionReport | undefined;
  for (const each of reports) if (worst === undefined || worstFirst(each, worst) < 0) worst = each;
  return worst;
}
