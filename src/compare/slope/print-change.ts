/** How the difference of two years is printed: of rates in percentage points, of figures as it is. */
import { roundFigure } from '../../report/evaluate-equation.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { isPercent, groupDigits, unitOf } from '../measures/measure-words.ts';
import type { Measure } from '../measures/measure.ts';

/** With its sign; a figure that stayed the same has none. */
export function printChange(measure: Measure, change: number): string {
  const size = Math.abs(change);
  const printed = isPercent(measure) ? (size * 100).toFixed(2) : groupDigits(size);
  return change === 0 ? printed : `${change > 0 ? '+' : '−'}${printed}`;
}

/** In the unit of its column. */
export function changeInUnit(measure: Measure, change: number): number {
  return isPercent(measure) ? change * 100 : roundFigure(change);
}

export function changeUnit(measure: Measure): Bilingual {
  return isPercent(measure) ? { zh: '百分点', en: 'points' } : unitOf(measure);
}
