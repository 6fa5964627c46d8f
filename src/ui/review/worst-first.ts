import type { SessionReport } from '../../store/session.ts';

/** Most open errors first, then most doubts, then most notes; the rest in the order they came. */
export function worstFirst(left: SessionReport, right: SessionReport): number {
  const [a, b] = [left.record.open, right.record.open];
  return b.error - a.error || b.warning - a.warning || b.note - a.note || left.order - right.order;
}
