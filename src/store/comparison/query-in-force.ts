/** What the place on the screen asks of the chart that is open. */
import { chartOf } from '../../compare/charts.ts';
import { findMeasure, getMeasure, usualRates } from '../../compare/measures/measure.ts';
import type { ChartQuery } from '../../compare/query.ts';
import type { ComparisonPlace } from './comparison-place.ts';

/** @param years that reports are on, the latest first */
export function queryInForce(place: ComparisonPlace, years: readonly number[]): ChartQuery {
  const { chart, picked, pinned, least, isFewShown } = place;
  const year = place.year !== null && years.includes(place.year) ? place.year : (years[0] ?? null);
  const { modes } = chartOf(chart);
  const mode = place.modes[chart];
  return {
    measure: getMeasure(place.measure, year),
    second: getMeasure(place.second, year),
    columns:
      place.columns === null
        ? usualRates()
        : place.columns.flatMap((id) => findMeasure(id, year) ?? []),
    year,
    since: place.since,
    least,
    mode: mode !== undefined && modes.includes(mode) ? mode : (modes[0] ?? null),
    order: place.orders[chart] ?? null,
    picked: picked === null ? null : new Set(picked),
    pinned: new Set(pinned),
    isFewShown,
  };
}
