/** The comparisons as the interface needs them: the pure figures of `compare`, made reachable. */
export type { ComparedReport } from '../compare/batch/batch.ts';
export type { ColumnStore } from '../compare/batch/measure-in-turns.ts';
export { CHART_IDS, chartOf, isChart, yearsShown } from '../compare/charts.ts';
export type { ChartId, FiguresOf } from '../compare/charts.ts';
export { nameInFormula } from '../compare/formula/named-cells.ts';
export { FORMULA_UNITS, ownId, toFormulaName } from '../compare/formula/own-formula.ts';
export type { OwnFormula } from '../compare/formula/own-formula.ts';
export { parseFormula } from '../compare/formula/parse-formula.ts';
export {
  findMeasure,
  getMeasure,
  idOfMeasure,
  isSameLine,
  rateId,
  toFormulaMeasure,
} from '../compare/measures/measure.ts';
export type { DistributionFigures } from '../compare/distribution/show-distribution.ts';
export type { UnitGroup } from '../compare/distribution/group-units.ts';
export { totalWords } from '../compare/heat/show-heat.ts';
export type { HeatCell, HeatFigures, HeatRow, ShadedColumn } from '../compare/heat/show-heat.ts';
export { nextOrder } from '../compare/heat/sort-heat.ts';
export type { HeatOrder } from '../compare/heat/sort-heat.ts';
export { intervalOf } from '../compare/rates/measure-rate.ts';
export { listIndicators } from '../compare/indicators.ts';
export type { Measure, MeasureId } from '../compare/measures/measure.ts';
export { measureRecord } from '../compare/measures/measure-record.ts';
export type { Measured } from '../compare/measures/measure-record.ts';
export {
  formulaOf,
  groupDigits,
  hasCases,
  isPercent,
  nameMeasure,
  printValue,
  unitOf,
} from '../compare/measures/measure-words.ts';
export { likeUnits } from '../compare/like-units.ts';
export { OUTCOME_WORDS, OUTCOMES } from '../compare/outcomes/outcomes.ts';
export type { Outcome } from '../compare/outcomes/outcomes.ts';
export { outcomeMark } from '../compare/outcomes/show-outcomes.ts';
export type { OutcomesFigures } from '../compare/outcomes/show-outcomes.ts';
export { orderOf } from '../compare/outcomes/sort-handled.ts';
export type { HandledUnit } from '../compare/outcomes/sort-handled.ts';
export { isPicked } from '../compare/query.ts';
export type { ChartQuery } from '../compare/query.ts';
export type { RankedUnit, Ranking } from '../compare/ranked/rank-units.ts';
export type { RankedFigures } from '../compare/ranked/show-ranking.ts';
export type { PairedUnit } from '../compare/scatter/pair-units.ts';
export type { ScatterFigures } from '../compare/scatter/show-scatter.ts';
export { shadesOf } from '../compare/statistics/shade-of.ts';
export type { Repeat } from '../compare/repeats.ts';
export { showInTurns } from '../compare/show-in-turns.ts';
export type { ShownChart } from '../compare/show-in-turns.ts';
export type { AbsentUnit } from '../compare/shown/absent-unit.ts';
export type {
  KeyName,
  Mark,
  Shown,
  ShownTable,
  TableRow,
  TableValue,
} from '../compare/shown/shown.ts';
export { printCases } from '../compare/shown/to-mark.ts';
export type { SideFigures, SideRow, TableCell } from '../compare/tables/show-tables.ts';
export { indicatorTree } from '../compare/tree/indicator-tree.ts';
export type { TreeNode } from '../compare/tree/indicator-tree.ts';
export { searchTree } from '../compare/tree/search-tree.ts';
export { adoptFormulas } from './comparison/adopt-formulas.ts';
export { createComparison } from './comparison/compared-batch.ts';
export type { ComparedBatch } from './comparison/compared-batch.ts';
export { kindsOf } from './comparison/compared-reports.ts';
export { hashOfPlace, placeOfHash } from './comparison/place-in-hash.ts';
export { changeUnit, printChange } from '../compare/slope/print-change.ts';
export type { SlopeFigures } from '../compare/slope/show-slope.ts';
export type { SlopeUnit } from '../compare/slope/slope-units.ts';
export type { CoursePoint } from '../compare/courses/course.ts';
export { PAGE, readOrder, writeOrder } from '../compare/trend/trend-order.ts';
export { pointsOf } from '../compare/trend/show-trend.ts';
export type { TrendFigures } from '../compare/trend/show-trend.ts';
export type { TrendUnit } from '../compare/trend/trend-units.ts';
export {
  addToPage,
  EMPTY_ONE_PAGE,
  moveOnPage,
  readOnePage,
  removeFromPage,
  setHalf,
} from './comparison/one-page.ts';
export type { NewItem, OnePage, PageItem, PagePlace } from './comparison/one-page.ts';
export { comparedYears } from './comparison/compared-years.ts';
export type { ComparedYears } from './comparison/compared-years.ts';
export { queryInForce, unitsInForce } from './comparison/query-in-force.ts';
