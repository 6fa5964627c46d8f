/** How many rose and fell between the first year and the last, and how many cannot be told. */
import type { TrendUnit } from './trend-units.ts';

export interface Changes {
  readonly rose: number;
  readonly fell: number;
  readonly same: number;
  /** Without a figure of the first year, of the last, of both. */
  readonly noFirst: number;
  readonly noLast: number;
  readonly neither: number;
  /** With too few cases in one of the two. */
  readonly few: number;
}

export function countChanges(units: readonly TrendUnit[]): Changes {
  const counts = { rose: 0, fell: 0, same: 0, noFirst: 0, noLast: 0, neither: 0, few: 0 };
  for (const { points } of units) {
    const [first, last] = [points[0]?.measured, points.at(-1)?.measured];
    if (first === undefined) counts[last === undefined ? 'neither' : 'noFirst'] += 1;
    else if (last === undefined) counts.noLast += 1;
    else if (first.isTooFew || last.isTooFew) counts.few += 1;
    else if (last.value > first.value) counts.rose += 1;
    else if (last.value < first.value) counts.fell += 1;
    else counts.same += 1;
  }
  return counts;
}
