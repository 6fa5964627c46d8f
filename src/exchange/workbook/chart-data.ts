/** What the charts of the workbook show: units of the latest year, in the order of their bars. */
import { RESULT_ROLES } from '../../form/form-types.ts';
import { USUAL_LEAST } from '../../form/rates/rate.ts';
import { resultPart } from '../../form/rates/results.ts';
import { variantOf } from '../json/variant-of.ts';
import type { FoundReport } from './findings-sheet.ts';
import { casesOf, sumOfParts } from './rate-sums.ts';
import type { PartSum } from './rate-sums.ts';
import type { RatePlace } from './rate-sheet.ts';

/** A bar. */
export interface ChartedUnit {
  readonly unit: string;
  /** Of its report. */
  readonly nth: number;
  readonly isTooFew: boolean;
  readonly place: RatePlace;
  /** n. */
  readonly of: number;
  /** The rate. */
  readonly value: number;
  /** Of each kind of result, in printed order; null where the form has none. */
  readonly results: readonly (PartSum | null)[];
}

export interface Charted {
  readonly year: number;
  readonly units: readonly ChartedUnit[];
  /** Units that have a rate but no bar, having fewer cases. */
  readonly others: number;
}

/** More bars than these cannot be read. */
const MOST_BARS = 40;

/**
 * @param parents bodies whose report is the sum of others: it stands in no row with them
 * @param placeOf of the charted rate @returns null where there is nothing to show
 */
export function chartedUnits(
  reports: readonly FoundReport[],
  parents: ReadonlySet<string>,
  placeOf: (nth: number) => RatePlace | null,
): Charted | null {
  const bars = reports.flatMap(({ unit, report }, nth) => {
    const place = parents.has(unit) || report.year === null ? null : placeOf(nth);
    const of = place === null ? null : casesOf(place.sums);
    const cases = place?.sums.above.sum ?? null;
    if (place === null || report.year === null || of === null || of <= 0 || cases === null) {
      return [];
    }
    const isTooFew = of < USUAL_LEAST;
    return [{ unit, report, nth, year: report.year, value: cases / of, of, isTooFew, place }];
  });
  if (bars.length === 0) return null;
  const year = bars.reduce((latest, bar) => Math.max(latest, bar.year), 0);
  const ofYear = bars.filter((bar) => bar.year === year);
  const shown = ofYear.toSorted((left, right) => right.of - left.of).slice(0, MOST_BARS);
  const ranked = shown.toSorted(
    (left, right) =>
      Number(left.isTooFew) - Number(right.isTooFew) ||
      right.value - left.value ||
      left.nth - right.nth,
  );
  const units = ranked.map(({ report, ...bar }): ChartedUnit => {
    const formed = { report, variant: variantOf(report) };
    return { ...bar, results: RESULT_ROLES.map((role) => sumOfParts(formed, [resultPart(role)])) };
  });
  return { year, units, others: ofYear.length - ranked.length };
}
