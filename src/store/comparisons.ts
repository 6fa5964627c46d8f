/** The comparisons as the interface needs them: the pure figures of `compare`, made reachable. */
export { createColumns } from '../compare/batch/measure-in-turns.ts';
export { CHART_IDS, chartOf, isChart } from '../compare/charts.ts';
export type { ChartId, FiguresOf } from '../compare/charts.ts';
export { findMeasure, getMeasure, isSameLine, rateId } from '../compare/measures/measure.ts';
export type { Measure, MeasureId } from '../compare/measures/measure.ts';
export type { Measured } from '../compare/measures/measure-record.ts';
export {
  formulaOf,
  groupDigits,
  nameMeasure,
  printValue,
  unitOf,
} from '../compare/measures/measure-words.ts';
export { isPicked } from '../compare/query.ts';
export type { ChartQuery } from '../compare/query.ts';
export type { RankedUnit, Ranking } from '../compare/ranked/rank-units.ts';
export type { RankedFigures } from '../compare/ranked/show-ranking.ts';
export { repeatsOf } from '../compare/repeats.ts';
export { showInTurns } from '../compare/show-in-turns.ts';
export type { ShownChart } from '../compare/show-in-turns.ts';
export type { AbsentUnit } from '../compare/shown/absent-unit.ts';
export type { KeyName, Mark, Shown, ShownTable, TableRow } from '../compare/shown/shown.ts';
export { printCases } from '../compare/shown/to-mark.ts';
export { indicatorTree } from '../compare/tree/indicator-tree.ts';
export type { TreeNode } from '../compare/tree/indicator-tree.ts';
export { searchTree } from '../compare/tree/search-tree.ts';
export { comparedReports } from './comparison/compared-reports.ts';
export {
  addToPage,
  EMPTY_PAGE,
  moveOnPage,
  readOnePage,
  removeFromPage,
} from './comparison/one-page.ts';
export type { NewItem, OnePage, PageItem, PagePlace } from './comparison/one-page.ts';
export { queryInForce } from './comparison/query-in-force.ts';
