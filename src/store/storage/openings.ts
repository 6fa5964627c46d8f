/**
 * Which session was opened last. Counted, not timed: a clock can go back, and the reviewer would find
 * another batch than the one they left.
 */

/** A count; the ISO time that earlier versions noted comes before every count. */
export type Opening = number | string;

export function nextOpening(all: readonly Opening[]): number {
  return Math.max(0, ...all.filter((opening) => typeof opening === 'number')) + 1;
}

/** @param openings by session */
export function lastOpened(openings: ReadonlyMap<string, Opening>): string | null {
  const [last] = [...openings].sort(([, left], [, right]) => compare(right, left));
  return last?.[0] ?? null;
}

function compare(left: Opening, right: Opening): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right);
  return typeof left === 'number' ? 1 : -1;
}
