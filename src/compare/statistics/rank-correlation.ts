/**
 * How far two figures rise together, by their ranks: C. Spearman, The proof and measurement of
 * association between two things, American Journal of Psychology 15 (1904), 72–101. Ranks, as a few
 * large units would settle a correlation of the figures themselves.
 */

/** −1 to 1; null where one of them never differs. @param pairs two or more */
export function rankCorrelation(
  pairs: readonly (readonly [left: number, right: number])[],
): number | null {
  const left = midRanks(pairs.map(([each]) => each));
  const right = midRanks(pairs.map(([, each]) => each));
  const middle = (pairs.length + 1) / 2;
  let [both, lefts, rights] = [0, 0, 0];
  for (const [nth, rank] of left.entries()) {
    const [x, y] = [rank - middle, (right[nth] ?? middle) - middle];
    both += x * y;
    lefts += x * x;
    rights += y * y;
  }
  return lefts === 0 || rights === 0 ? null : both / Math.sqrt(lefts * rights);
}

/** The place of each, lowest first, from 1; equal ones share the middle of their places. */
export function midRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, nth) => nth).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = Array.from(values, () => 0);
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++;
    for (const nth of order.slice(start, end)) ranks[nth] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
