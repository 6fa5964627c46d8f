/** A unit's record for charts: so many requests handled, some of them granted, by natural persons all. */
import { recordOf } from '../../src/report/record.ts';
import type { ReportRecord } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from './make-report.ts';
import type { ReportParts } from './make-report.ts';

export interface ComparedFigures {
  readonly granted: number;
  readonly handled: number;
  readonly received?: number;
  readonly year?: number;
  /** Other cells, over those that follow from the figures; what does not add up is an open finding. */
  readonly cells?: ReportParts['cells'];
}

/** Its id is the agency with the year. */
export function comparedUnit(agency: string, figures: ComparedFigures): ReportRecord {
  const { granted, handled, received = handled, year = 2023 } = figures;
  const rows = {
    received,
    carriedIn: 0,
    granted,
    'denied.deliberative': handled - granted,
    total: handled,
    carriedOut: received - handled,
  };
  const cells = Object.fromEntries(
    Object.entries(rows).flatMap(([row, figure]) => [
      [`requests.${row}.naturalPerson`, figure],
      [`requests.${row}.total`, figure],
    ]),
  );
  const report = makeReport({ agency, year, cells: { ...cells, ...figures.cells } });
  const named = { ...report, id: `${agency} ${year}` };
  return recordOf(named, checkReport(named), NO_REVIEW);
}

/** So many units with the figures of these in turn: thousands are made in no time. */
export function manyUnits(count: number, like: readonly ReportRecord[]): readonly ReportRecord[] {
  return Array.from({ length: count }, (_, nth) => {
    const record = like[nth % like.length];
    if (record === undefined) throw new Error('like none');
    return { ...record, id: `${nth}`, agency: `第${nth}局` };
  });
}
