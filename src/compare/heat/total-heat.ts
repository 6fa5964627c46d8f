/** The row of all units together: of a rate all numerators by all denominators, of a figure the sum. */
import type { Measure } from '../measures/measure.ts';
import type { FilledRow } from './fill-heat.ts';
import { isFilled } from './fill-heat.ts';

export interface HeatTotal {
  /** null where nobody has the figure. */
  readonly value: number | null;
  /** Of a rate the sum of its denominators. */
  readonly of: number | null;
  /** How many units are in it. */
  readonly units: number;
  /** Whether a figure under open findings is in it. */
  readonly isMarked: boolean;
}

export function totalHeat(rows: readonly FilledRow[], at: number, { kind }: Measure): HeatTotal {
  let [sum, of, units] = [0, 0, 0];
  let isMarked = false;
  for (const { cells } of rows) {
    const cell = cells[at];
    if (!isFilled(cell)) continue;
    units++;
    sum += kind === 'rate' ? (cell.measured.cases ?? 0) : cell.measured.value;
    of += cell.measured.of ?? 0;
    isMarked ||= cell.measured.marked.length > 0;
  }
  if (units === 0) return { value: null, of: null, units, isMarked };
  // Sums of 万元 have the places that their parts have.
  const value = kind === 'rate' ? sum / of : Number(sum.toPrecision(12));
  return { value, of: kind === 'rate' ? of : null, units, isMarked };
}
