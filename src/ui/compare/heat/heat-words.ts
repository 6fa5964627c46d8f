/** What is printed in a heat table, on the page and in the picture. */
import { isPercent, groupDigits } from '../../../store/comparisons.ts';
import type { HeatCell, Measure, ShadedColumn } from '../../../store/comparisons.ts';

/** Rates in percent to one place: the head has the sign. */
export function printHeat(measure: Measure, value: number): string {
  return isPercent(measure) ? (value * 100).toFixed(1) : groupDigits(value);
}

/** null = none: too few cases, or no figure. */
export function shadeOf(cell: HeatCell, { shade }: ShadedColumn): number | null {
  return cell.mark === null || cell.measured.isTooFew ? null : shade(cell.measured.value);
}

export const LEGEND = {
  each: { zh: '每列各自分七档', en: 'Seven shades, each column by itself' },
  low: { zh: '低', en: 'low' },
  high: { zh: '高', en: 'high' },
  meaning: {
    zh: '深浅只表示高低，不表示好坏；灰字无底色为样本不足',
    en: 'shades tell high from low, not good from bad; grey without shade: too few cases',
  },
} as const;
