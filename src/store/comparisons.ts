/** The comparisons as the interface needs them: the pure figures of `compare`, made reachable. */
export { CHART_IDS, CHARTS, isChart } from '../compare/charts.ts';
export type { ChartId, ChartQuery, FiguresOf } from '../compare/charts.ts';
export { getMeasure, isSameLine, rateId } from '../compare/measures/measure.ts';
export type { MeasureId } from '../compare/measures/measure.ts';
export {
  formulaOf,
  groupDigits,
  nameMeasure,
  printValue,
  unitOf,
} from '../compare/measures/measure-words.ts';
export { OUTCOMES } from '../compare/outcome-shares.ts';
export type { Outcome } from '../compare/outcome-shares.ts';
export { altOf, subtitleOf, titleOf } from '../compare/ranked/describe-ranking.ts';
export type { ShownRanking } from '../compare/ranked/describe-ranking.ts';
export type { AbsentUnit, RankedUnit, Ranking } from '../compare/ranked/rank-units.ts';
export { repeatsOf } from '../compare/repeats.ts';
export { indicatorTree } from '../compare/tree/indicator-tree.ts';
export type { TreeNode } from '../compare/tree/indicator-tree.ts';
export { searchTree } from '../compare/tree/search-tree.ts';
