import type { ChartId, ChartQuery, FiguresOf } from '../../../store/comparisons.ts';

/** What every chart is drawn from. */
export interface ChartProps<Id extends ChartId> {
  readonly figures: FiguresOf<Id>;
  readonly query: ChartQuery;
}
