/**
 * The charts of the comparison, in the order of the page's menu: what each is made of. To add one: its
 * pure figures in a file here and a line below; the compiler then asks for its view and its words.
 */
import type { ReportRecord } from '../report/record.ts';
import { outcomeShares } from './outcome-shares.ts';
import { rankUnits } from './ranked/rank-units.ts';
import type { RankQuery } from './ranked/rank-units.ts';
import { trendsOf } from './trends.ts';

/** What is asked: a measure of a year. */
export type ChartQuery = RankQuery;

interface Chart<Figures> {
  /** Whether the user chooses what it measures. */
  readonly hasMeasure: boolean;
  /** Whether it shows the files of the year chosen; else the course over all years. */
  readonly isOfYear: boolean;
  readonly figures: (records: readonly ReportRecord[], query: ChartQuery) => Figures;
}

export const CHARTS = {
  ranking: { hasMeasure: true, isOfYear: true, figures: rankUnits },
  outcomes: {
    hasMeasure: false,
    isOfYear: true,
    figures: (records, query) => outcomeShares(records.filter(({ year }) => year === query.year)),
  },
  trend: {
    hasMeasure: true,
    isOfYear: false,
    figures: (records, query) => trendsOf(records, query.measure),
  },
} as const satisfies Readonly<Record<string, Chart<unknown>>>;

export type ChartId = keyof typeof CHARTS;
export type FiguresOf<Id extends ChartId> = ReturnType<(typeof CHARTS)[Id]['figures']>;

export function isChart(id: string): id is ChartId {
  return Object.hasOwn(CHARTS, id);
}

export const CHART_IDS: readonly ChartId[] = Object.keys(CHARTS).filter(isChart);
