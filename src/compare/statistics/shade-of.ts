/** Shades by quantiles: as many figures on each, equal ones always on the same. */
import { sortUp } from './quantile.ts';

export const SHADES = 7;

/** @returns the shade of a figure among these, from 0, the lowest; one that stands alone is in the middle */
export function shadesOf(values: readonly number[]): (value: number) => number {
  const sorted = sortUp(values);
  return (value) => {
    const below = countBelow(sorted, (each) => each < value);
    const equal = countBelow(sorted, (each) => each <= value) - below;
    const middle = (below + equal / 2) / Math.max(1, sorted.length);
    return Math.min(SHADES - 1, Math.floor(middle * SHADES));
  };
}

/** How many stand before the first that is not; halved again and again. */
function countBelow(sorted: ArrayLike<number>, isBelow: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBelow(sorted[middle] ?? 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}
