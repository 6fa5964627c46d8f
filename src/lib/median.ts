/** The middle of a list by size, of an even number the upper of the two; 0 of none. */
export function median(values: readonly number[]): number {
  return atShare(values, 0.5);
}

/** The value that such a share of a list, from 0 to 1, is smaller than or the same as; 0 of none. */
export function atShare(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
