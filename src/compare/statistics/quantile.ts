/** Quantiles as workbooks make them, so that whoever checks a chart can: Excel's QUARTILE.INC and MEDIAN. */

/** The middle half of some figures, and their middle. */
export interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Between two figures it is interpolated. @param sorted upwards, not empty @param part 0 to 1 */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** @returns null of no figures */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null;
  const sorted = sortUp(values);
  return {
    low: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.75),
  };
}

/** As an array of floats, which sorts numbers without being told how. */
export function sortUp(values: readonly number[]): ArrayLike<number> {
  return new Float64Array(values).sort();
}
