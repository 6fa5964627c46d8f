/** 像它的: the units that are most like one – of its kind, with about as many requests received in the year. */
import { cellId } from '../form/form-types.ts';
import { figureOf } from '../report/figure-of.ts';
import type { ComparedReport } from './batch/batch.ts';

/** 本年新收·总计 */
const RECEIVED = cellId('requests', 'received', 'total');
const MOST_LIKE = 10;

/**
 * Ten requests against twenty are as far apart as a hundred against two hundred.
 * @returns their names, the nearest first; null where nothing tells how large the unit is
 */
export function likeUnits(
  reports: readonly ComparedReport[],
  { name, year }: { readonly name: string; readonly year: number | null },
): readonly string[] | null {
  const ofYear = reports.filter(({ record }) => record.year === year);
  const own = ofYear.find((report) => report.name === name);
  const size = own === undefined ? null : sizeOf(own);
  if (own === undefined || size === null) return null;
  const distances = new Map<string, number>();
  for (const report of ofYear) {
    if (report.name === name || report.kind?.zh !== own.kind?.zh) continue;
    const other = sizeOf(report);
    if (other === null) continue;
    const distance = Math.abs(other - size);
    distances.set(report.name, Math.min(distance, distances.get(report.name) ?? Infinity));
  }
  return [...distances]
    .sort(([, left], [, right]) => left - right)
    .slice(0, MOST_LIKE)
    .map(([each]) => each);
}

/** On a scale on which twice as many are equally far everywhere; none counts as half of one. */
function sizeOf({ record }: ComparedReport): number | null {
  const received = figureOf(record, RECEIVED);
  return received === null || received < 0 ? null : Math.log(Math.max(received, 0.5));
}
