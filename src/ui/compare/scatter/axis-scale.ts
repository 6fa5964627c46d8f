/** The scale of one axis of a scatter: plain from zero on, or by powers of ten. */
import type { Measure } from '../../../store/comparisons.ts';
import { ticksFromZero } from '../scene/measure-ticks.ts';

export interface AxisScale {
  readonly ticks: readonly number[];
  /** Where a value stands between the first tick, 0, and the last, 1. */
  readonly part: (value: number) => number;
}

export function axisScale(values: readonly number[], measure: Measure, isLog: boolean): AxisScale {
  const ticks = isLog ? powerTicks(values) : ticksFromZero(values, measure);
  const place = isLog ? Math.log : (value: number): number => value;
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1].map(place);
  return {
    ticks,
    part: (value) => (place(value) - (low ?? 0)) / ((high ?? 1) - (low ?? 0) || 1),
  };
}

/** The steps of a decade: the coarsest that still gives so many ticks. */
const STEPS = [[1], [1, 3], [1, 2, 5]] as const;
const LEAST_TICKS = 4;

/** 1, 3, 10, 30 … around values above 0. */
export function powerTicks(values: readonly number[]): readonly number[] {
  const [low, high] = values.length === 0 ? [1, 10] : [Math.min(...values), Math.max(...values)];
  // One further down than needed: the logarithm of a power of ten may be rounded either way.
  const first = Math.floor(Math.log10(low)) - 1;
  const last = Math.ceil(Math.log10(high)) + 1;
  let ticks: readonly number[] = [];
  for (const steps of STEPS) {
    const all = Array.from({ length: last - first + 1 }, (_, nth) =>
      steps.map((step) => Number((step * 10 ** (first + nth)).toPrecision(6))),
    ).flat();
    const from = all.findLastIndex((tick) => tick <= low);
    const to = all.findIndex((tick) => tick >= high);
    ticks = all.slice(Math.max(0, from), Math.max(from + 1, to) + 1);
    if (ticks.length >= LEAST_TICKS) break;
  }
  return ticks;
}
