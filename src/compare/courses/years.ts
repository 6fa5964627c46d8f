/** The years that charts over several years are asked for. */
import type { ReportRecord } from '../../report/record.ts';
import type { Batch } from '../batch/batch.ts';
import type { ChartQuery } from '../query.ts';

/** Those that reports are on, the first first. */
export function yearsOf({ reports }: Batch): readonly number[] {
  return [...new Set(reports.flatMap(({ record }) => record.year ?? []))].sort((a, b) => a - b);
}

/**
 * Every year from `since` to `year`, those without any report as well: a year left out would be a
 * line drawn over a gap. Empty where no year is known.
 */
export function rangeOf(
  known: readonly number[],
  { since, year }: Pick<ChartQuery, 'since' | 'year'>,
): readonly number[] {
  const last = year ?? known.at(-1);
  if (last === undefined) return [];
  const first = since !== null && since <= last ? since : Math.min(known[0] ?? last, last);
  return Array.from({ length: last - first + 1 }, (_none, nth) => first + nth);
}

/** The reports of any of the years, whether they have the figure or not. */
export function recordsOfYears(
  { reports }: Batch,
  years: readonly number[],
): readonly ReportRecord[] {
  const wanted = new Set(years);
  return reports.flatMap(({ record }) =>
    record.year !== null && wanted.has(record.year) ? record : [],
  );
}
