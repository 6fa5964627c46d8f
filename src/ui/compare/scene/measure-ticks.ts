/** The ticks of an axis that bears a measure. */
import { groupDigits, isPercent } from '../../../store/comparisons.ts';
import type { Measure } from '../../../store/comparisons.ts';
import { niceTicks } from './nice-ticks.ts';

/** Shares go to 100 % at most; figures from 0 on, or below. @param ends all that is to be on the axis */
export function ticksFromZero(ends: readonly number[], measure: Measure): readonly number[] {
  const high = Math.max(0, ...ends);
  const low = Math.min(0, ...ends);
  if (high === low) return niceTicks(0, 1);
  const ticks = niceTicks(low, high);
  const isShare = measure.kind === 'rate' && measure.rate.isShare;
  return isShare && high <= 1 ? ticks.filter((tick) => tick <= 1) : ticks;
}

/** @param unit stands on the last tick alone; '' on the others */
export function printTick(measure: Measure, tick: number, unit: string): string {
  const number = isPercent(measure) ? Number((tick * 100).toPrecision(12)) : tick;
  return `${groupDigits(number)} ${unit}`.trimEnd();
}
