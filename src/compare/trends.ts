/** One measure over the years, for every agency with reports on two years or more. */
import type { ReportRecord } from '../report/record.ts';
import { measureRecord } from './measures/measure-record.ts';
import type { Measure } from './measures/measure.ts';

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

export function trendsOf(records: readonly ReportRecord[], measure: Measure): Trend[] {
  const byAgency = new Map<string, Map<number, TrendPoint>>();
  for (const record of records) {
    if (record.agency === null || record.year === null) continue;
    const measured = measureRecord(record, measure, 0);
    if ('absence' in measured) continue;
    const { value, marked } = measured;
    const points = byAgency.get(record.agency) ?? new Map<number, TrendPoint>();
    points.set(record.year, { year: record.year, value, isMarked: marked.length > 0 });
    byAgency.set(record.agency, points);
  }
  return [...byAgency]
    .map(([agency, points]) => ({
      agency,
      points: [...points.values()].sort((left, right) => left.year - right.year),
    }))
    .filter(({ points }) => points.length > 1);
}
