/** The comparisons as the interface needs them: the pure figures of `compare`, made reachable. */
export { createColumns } from '../compare/batch/measure-in-turns.ts';
export { CHART_IDS, chartOf, isChart } from '../compare/charts.ts';
export type { ChartId, FiguresOf } from '../compare/charts.ts';
export { getMeasure, isSameLine, rateId } from '../compare/measures/measure.ts';
export type { Measure, MeasureId } from '../compare/measures/measure.ts';
export type { Measured } from '../compare/measures/measure-record.ts';
export {
  formulaOf,
  groupDigits,
  nameMeasure,
  printValue,
  unitOf,
} from '../compare/measures/measure-words.ts';
export { OUTCOME_WORDS, OUTCOMES } from '../compare/outcomes/outcomes.ts';
export type { Outcome } from '../compare/outcomes/outcomes.ts';
export { outcomeMark } from '../compare/outcomes/show-outcomes.ts';
export type { OutcomesFigures } from '../compare/outcomes/show-outcomes.ts';
export type { HandledUnit } from '../compare/outcomes/sort-handled.ts';
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
export { changeUnit, printChange } from '../compare/slope/print-change.ts';
export type { SlopeFigures } from '../compare/slope/show-slope.ts';
export type { SlopeUnit } from '../compare/slope/slope-units.ts';
export { indicatorTree } from '../compare/tree/indicator-tree.ts';
export type { TreeNode } from '../compare/tree/indicator-tree.ts';
export { searchTree } from '../compare/tree/search-tree.ts';
export type { CoursePoint } from '../compare/courses/course.ts';
export { PAGE, writeOrder } from '../compare/trend/trend-order.ts';
export { pointsOf } from '../compare/trend/show-trend.ts';
export type { TrendFigures } from '../compare/trend/show-trend.ts';
export type { TrendUnit } from '../compare/trend/trend-units.ts';
export { comparedReports } from './comparison/compared-reports.ts';
export { queryInForce } from './comparison/query-in-force.ts';
