/**
 * The charts of the comparison, in the order of the page's menu: what each is made of and what it says. To
 * add one: its pure figures in a folder here and a line below; the compiler then asks for its view and its words.
 */
import type { ReportRecord } from '../report/record.ts';
import type { Batch } from './batch/batch.ts';
import type { Measure } from './measures/measure.ts';
import type { ChartQuery } from './query.ts';
import { handledOf } from './outcomes/handled-of.ts';
import { showOutcomes } from './outcomes/show-outcomes.ts';
import { showRanking } from './ranked/show-ranking.ts';
import type { Shown } from './shown/shown.ts';
import { showSlope } from './slope/show-slope.ts';
import { showTrend } from './trend/show-trend.ts';

interface Chart<Figures> {
  /** Of one year, or the course over several. */
  readonly years: 'one' | 'range';
  /** Ways to be shown, the usual one first; empty = one only. */
  readonly modes: readonly string[];
  /** What it is made of besides the measure that was chosen. */
  readonly besides: (query: ChartQuery) => readonly Measure[];
  /** What it needs of each report of the year beside measures, and keeps: made in turns before it is shown. */
  readonly ahead?: (record: ReportRecord) => unknown;
  readonly show: (batch: Batch, query: ChartQuery) => Shown<Figures>;
}

const CHARTS = {
  ranking: { years: 'one', modes: [], besides: () => [], show: showRanking },
  outcomes: {
    years: 'one',
    modes: ['shares', 'counts'],
    besides: () => [],
    ahead: handledOf,
    show: showOutcomes,
  },
  trend: { years: 'range', modes: ['small', 'one'], besides: () => [], show: showTrend },
  slope: { years: 'range', modes: [], besides: () => [], show: showSlope },
} as const satisfies Readonly<Record<string, Chart<unknown>>>;

export type ChartId = keyof typeof CHARTS;
export type FiguresOf<Id extends ChartId> = ReturnType<(typeof CHARTS)[Id]['show']>['figures'];

export function isChart(id: string): id is ChartId {
  return Object.hasOwn(CHARTS, id);
}

export const CHART_IDS: readonly ChartId[] = Object.keys(CHARTS).filter(isChart);

type ChartBy = { readonly [Id in ChartId]: Chart<FiguresOf<Id>> };
const BY_ID: ChartBy = CHARTS;

export function chartOf<Id extends ChartId>(id: Id): Chart<FiguresOf<Id>> {
  return BY_ID[id];
}
