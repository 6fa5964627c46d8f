/** One indicator over the years, for every agency with reports on two years or more. */
import type { CellId } from '../form/form-types.ts';
import type { ReportRecord } from '../report/record.ts';
import { figureOf, isMarked } from '../report/figure-of.ts';

export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  readonly isMarked: boolean;
}

export interface Trend {
  readonly agency: string;
  /** By rising year; at most one point a year. */
  readonly points: readonly TrendPoint[];
}

export function trendsOf(records: readonly ReportRecord[], indicator: CellId): Trend[] {
  const byAgency = new Map<string, Map<number, TrendPoint>>();
  for (const record of records) {
    const value = figureOf(record, indicator);
    if (value === null || record.agency === null || record.year === null) continue;
    const points = byAgency.get(record.agency) ?? new Map<number, TrendPoint>();
    points.set(record.year, { year: record.year, value, isMarked: isMarked(record, indicator) });
    byAgency.set(record.agency, points);
  }
  return [...byAgency]
    .map(([agency, points]) => ({
      agency,
      points: [...points.values()].sort((left, right) => left.year - right.year),
    }))
    .filter(({ points }) => points.length > 1);
}
