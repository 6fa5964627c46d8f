/**
 * The charts of the comparison, in the order of the page's menu: what each is made of. To add one: its
 * pure figures in a file here and a line below; the compiler then asks for its view and its words.
 */
import type { CellId } from '../form/form-types.ts';
import type { ReportRecord } from '../report/record.ts';
import { outcomeShares } from './outcome-shares.ts';
import { rankReports } from './ranking.ts';
import { trendsOf } from './trends.ts';

interface Chart<Figures> {
  /** Whether the user chooses which figure of the form it shows. */
  readonly hasIndicator: boolean;
  /** Whether it shows each file of the year chosen; else the course over all years. */
  readonly isOfYear: boolean;
  readonly figures: (records: readonly ReportRecord[], indicator: CellId) => Figures;
}

export const CHARTS = {
  ranking: { hasIndicator: true, isOfYear: true, figures: rankReports },
  outcomes: { hasIndicator: false, isOfYear: true, figures: outcomeShares },
  trend: { hasIndicator: true, isOfYear: false, figures: trendsOf },
} as const satisfies Readonly<Record<string, Chart<unknown>>>;

export type ChartId = keyof typeof CHARTS;
export type FiguresOf<Id extends ChartId> = ReturnType<(typeof CHARTS)[Id]['figures']>;

export function isChart(id: string): id is ChartId {
  return Object.hasOwn(CHARTS, id);
}

export const CHART_IDS: readonly ChartId[] = Object.keys(CHARTS).filter(isChart);
