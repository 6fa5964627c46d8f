import type { RankedUnit } from '../../../store/comparisons.ts';

/** Both ends to one place: 37.6–56.1 %. */
export function printInterval({
  low,
  high,
}: NonNullable<RankedUnit['measured']['interval']>): string {
  return `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)} %`;
}
