/** What the place on the screen asks of the chart that is open. */
import type { ComparedReport } from '../../compare/batch/batch.ts';
import { chartOf, yearsShown } from '../../compare/charts.ts';
import type { OwnFormula } from '../../compare/formula/own-formula.ts';
import { findMeasure, getMeasure, usualRates } from '../../compare/measures/measure.ts';
import type { Measure } from '../../compare/measures/measure.ts';
import type { ChartQuery } from '../../compare/query.ts';
import type { ComparedYears } from './compared-years.ts';
import { namesOfKind } from './compared-reports.ts';
import { FIRST_COMPARISON } from './comparison-place.ts';
import type { ComparisonPlace } from './comparison-place.ts';

interface Known {
  readonly reports: readonly ComparedReport[];
  readonly years: ComparedYears;
  readonly formulas: readonly OwnFormula[];
}

export function queryInForce(place: ComparisonPlace, known: Known): ChartQuery {
  const { chart, least, isFewShown } = place;
  const { years, formulas } = known;
  const { modes } = chartOf(chart);
  const wanted = place.modes[chart];
  const mode = wanted !== undefined && modes.includes(wanted) ? wanted : (modes[0] ?? null);
  // A line over the years goes on to the latest, however few have reached it.
  const first = yearsShown(chart, mode) === 'one' ? years.first : (years.all[0] ?? null);
  const year = place.year !== null && years.all.includes(place.year) ? place.year : first;
  // A formula may have been removed.
  const measureOf = (which: 'measure' | 'second'): Measure =>
    findMeasure(place[which], year, formulas) ?? getMeasure(FIRST_COMPARISON[which], year);
  return {
    measure: measureOf('measure'),
    second: measureOf('second'),
    columns:
      place.columns === null
        ? usualRates()
        : place.columns.flatMap((id) => findMeasure(id, year, formulas) ?? []),
    year,
    since: place.since,
    least,
    mode,
    order: place.orders[chart] ?? null,
    ...unitsInForce(place, known.reports),
    isFewShown,
  };
}

/** Whom it shows, and who stands out. */
export function unitsInForce(
  { picked, ofKind, pinned }: Pick<ComparisonPlace, 'picked' | 'ofKind' | 'pinned'>,
  reports: readonly ComparedReport[],
): Pick<ChartQuery, 'picked' | 'pinned'> {
  const ofThatKind = ofKind === null ? null : namesOfKind(reports, ofKind);
  return { picked: picked === null ? ofThatKind : new Set(picked), pinned: new Set(pinned) };
}
