/**
 * Labels moved apart, each as little as may be: the least squares of isotonic regression, found by
 * pooling neighbours (Ayer and others, Annals of Mathematical Statistics 26, 1955).
 */

interface Pool {
  readonly sum: number;
  readonly count: number;
}

/**
 * @param wanted the middles where labels would stand, in order
 * @param sizes how much room each needs along the line
 * @param room the line; where the labels need more they run over its end
 * @returns the middles where they do stand, in the same order
 */
export function relax(
  wanted: readonly number[],
  sizes: readonly number[],
  [low, high]: readonly [number, number],
): readonly number[] {
  // Less the room of those before, labels that touch stand at the same place.
  const shifts: number[] = [];
  let shift = 0;
  for (const [nth, size] of sizes.entries()) {
    if (nth > 0) shift += ((sizes[nth - 1] ?? 0) + size) / 2;
    shifts.push(shift);
  }
  const pools: Pool[] = [];
  for (const [nth, place] of wanted.entries()) {
    let pool: Pool = { sum: place - (shifts[nth] ?? 0), count: 1 };
    for (let before = pools.at(-1); before !== undefined; before = pools.at(-1)) {
      if (before.sum / before.count < pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
    }
    pools.push(pool);
  }
  const first = low + (sizes[0] ?? 0) / 2;
  const last = Math.max(first, high - (sizes.at(-1) ?? 0) / 2 - shift);
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, nth) => Math.min(Math.max(place, first), last) + (shifts[nth] ?? 0));
}
