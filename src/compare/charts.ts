/**
 * The charts of the comparison, in the order of the page's menu: what each is made of and what it says. To
 * add one: its pure figures in a folder here and a line below; the compiler then asks for its view and its words.
 */
import type { ReportRecord } from '../report/record.ts';
import type { Batch } from './batch/batch.ts';
import { coursesOf } from './courses/course.ts';
import { showDistribution } from './distribution/show-distribution.ts';
import { heatMeasures } from './heat/heat-columns.ts';
import { showHeat } from './heat/show-heat.ts';
import type { Measure } from './measures/measure.ts';
import type { ChartQuery } from './query.ts';
import { handledOf } from './outcomes/handled-of.ts';
import { showOutcomes } from './outcomes/show-outcomes.ts';
import { showRanking } from './ranked/show-ranking.ts';
import { showScatter } from './scatter/show-scatter.ts';
import type { Shown } from './shown/shown.ts';
import { showSlope } from './slope/show-slope.ts';
import { showTrend } from './trend/show-trend.ts';
import { showTables } from './tables/show-tables.ts';

type Years = 'one' | 'range';

interface Chart<Figures> {
  /** Of one year, or the course over several; by the mode where that is told by it. */
  readonly years: Years | Readonly<Record<string, Years>>;
  /** Ways to be shown, the usual one first; empty = one only. */
  readonly modes: readonly string[];
  /** What it is made of besides the measure that was chosen. */
  readonly besides: (query: ChartQuery) => readonly Measure[];
  /** What it needs of each report of the year beside measures, and keeps: made in turns before it is shown. */
  readonly ahead?: (record: ReportRecord) => unknown;
  /** What takes a turn of its own and is kept: made before it is shown. */
  readonly apart?: (batch: Batch, query: ChartQuery) => unknown;
  /** At once, or in turns where it takes long. */
  readonly show: (
    batch: Batch,
    query: ChartQuery,
  ) => Shown<Figures> | Generator<void, Shown<Figures>>;
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
  trend: {
    years: 'range',
    modes: ['small', 'one'],
    besides: () => [],
    apart: (batch, { measure }) => coursesOf(batch, measure),
    show: showTrend,
  },
  slope: {
    years: 'range',
    modes: [],
    besides: () => [],
    apart: (batch, { measure }) => coursesOf(batch, measure),
    show: showSlope,
  },
  distribution: {
    years: 'one',
    modes: ['kinds', 'all'],
    besides: () => [],
    show: showDistribution,
  },
  scatter: {
    years: 'one',
    modes: ['plain', 'log'],
    besides: ({ second }) => [second],
    show: showScatter,
  },
  heat: {
    years: { measures: 'one', years: 'range' },
    modes: ['measures', 'years'],
    besides: (query) => (query.mode === 'years' ? [] : heatMeasures(query)),
    show: showHeat,
  },
  tables: {
    years: 'one',
    modes: ['requests', 'requestShares', 'proactive', 'disputes'],
    besides: () => [],
    show: showTables,
  },
} as const satisfies Readonly<Record<string, Chart<unknown>>>;

export type ChartId = keyof typeof CHARTS;
type Showing<Id extends ChartId> = ReturnType<(typeof CHARTS)[Id]['show']>;
export type FiguresOf<Id extends ChartId> =
  (Showing<Id> extends Generator<void, infer Made> ? Made : Showing<Id>) extends Shown<
    infer Figures
  >
    ? Figures
    : never;

export function isChart(id: string): id is ChartId {
  return Object.hasOwn(CHARTS, id);
}

export const CHART_IDS: readonly ChartId[] = Object.keys(CHARTS).filter(isChart);

type ChartBy = { readonly [Id in ChartId]: Chart<FiguresOf<Id>> };
const BY_ID: ChartBy = CHARTS;

export function chartOf<Id extends ChartId>(id: Id): Chart<FiguresOf<Id>> {
  return BY_ID[id];
}

/** @param mode the chart is shown in */
export function yearsShown(id: ChartId, mode: string | null): Years {
  const { years } = chartOf(id);
  return typeof years === 'string' ? years : (years[mode ?? ''] ?? 'one');
}
