/** The row of all units together: of a rate all numerators by all denominators, of a figure the sum. */
import { hasCases } from '../measures/measure-words.ts';
import type { Measure } from '../measures/measure.ts';
import type { FilledRow } from './fill-heat.ts';
import { isFilled } from './fill-heat.ts';

export interface HeatTotal {
  /** null where nobody has the figure, or values do not add up. */
  readonly value: number | null;
  /** Of a rate the sum of its denominators. */
  readonly of: number | null;
  /** How many units are in it. */
  readonly units: number;
  /** Whether a figure under open findings is in it. */
  readonly isMarked: boolean;
}

export function totalHeat(rows: readonly FilledRow[], at: number, measure: Measure): HeatTotal {
  const isQuotient = hasCases(measure);
  let [sum, of, units] = [0, 0, 0];
  let isMarked = false;
  for (const { cells } of rows) {
    const cell = cells[at];
    if (!isFilled(cell)) continue;
    units++;
    sum += isQuotient ? (cell.measured.cases ?? 0) : cell.measured.value;
    of += cell.measured.of ?? 0;
    isMarked ||= cell.measured.marked.length > 0;
  }
  if (units === 0) return { value: null, of: null, units, isMarked };
  // Values of a formula that is no quotient of counts do not add up to its value for all.
  if (measure.kind === 'formula' && !isQuotient) return { value: null, of: null, units, isMarked };
  // Sums of 万元 have the places that their parts have.
  const value = isQuotient ? sum / of : Number(sum.toPrecision(12));
  return { value, of: isQuotient ? of : null, units, isMarked };
}
