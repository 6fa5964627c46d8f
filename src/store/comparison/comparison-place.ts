/** Where the reviewer stands on the screen that compares; it stays while a report is looked at. */
import type { UnitKind } from '../../collection/units/unit.ts';
import type { ChartId } from '../../compare/charts.ts';
import type { MeasureId } from '../../compare/measures/measure.ts';
import { USUAL_LEAST } from '../../form/rates/rate.ts';

export interface ComparisonPlace {
  readonly chart: ChartId;
  readonly measure: MeasureId;
  /** What is held against it in the charts of two. */
  readonly second: MeasureId;
  /** What stands in columns where several do; null = the rates. */
  readonly columns: readonly MeasureId[] | null;
  /** null = the last one that reports are on. */
  readonly year: number | null;
  /** Where a range of years begins; null = with the first. */
  readonly since: number | null;
  /** Rates over fewer cases are not ranked. */
  readonly least: number;
  /** The names of the units shown; null = all. */
  readonly picked: readonly string[] | null;
  /** Where none are picked by name: only units of this kind; null = of any. */
  readonly ofKind: UnitKind | null;
  /** The names of those that stand out. */
  readonly pinned: readonly string[];
  /** How each chart is shown that can be shown in several ways; one that is not in it: as usual. */
  readonly modes: Readonly<Partial<Record<ChartId, string>>>;
  /** What each chart is sorted by, as it names it itself. */
  readonly orders: Readonly<Partial<Record<ChartId, string>>>;
  /** The figures as a table in place of the picture. */
  readonly isTable: boolean;
  /** Whether those of too few cases are drawn too. */
  readonly isFewShown: boolean;
  /** The page of the 图解 in place of the charts. */
  readonly isOnePage: boolean;
  /** The mark that is read out. */
  readonly mark: string | null;
}

/** What most are asked for: 公开率 by （七）总计. */
export const FIRST_COMPARISON: ComparisonPlace = {
  chart: 'ranking',
  measure: 'rate:disclosure:handled',
  second: 'requests.received.total',
  columns: null,
  year: null,
  since: null,
  least: USUAL_LEAST,
  picked: null,
  ofKind: null,
  pinned: [],
  modes: {},
  orders: {},
  isTable: false,
  isFewShown: false,
  isOnePage: false,
  mark: null,
};
