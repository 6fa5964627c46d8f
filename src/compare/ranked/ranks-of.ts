import type { RankedUnit } from './rank-units.ts';

/** The place of each, highest first; equal values share one. */
export function ranksOf(ranked: readonly RankedUnit[]): readonly number[] {
  const ranks: number[] = [];
  for (const [nth, { measured }] of ranked.entries()) {
    const isSame = ranked[nth - 1]?.measured.value === measured.value;
    ranks.push(isSame ? (ranks[nth - 1] ?? 1) : nth + 1);
  }
  return ranks;
}
