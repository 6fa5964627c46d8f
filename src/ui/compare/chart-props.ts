import type { ChartId, FiguresOf } from '../../store/comparisons.ts';

/** What every chart is drawn from. */
export interface ChartProps<Id extends ChartId> {
  readonly figures: FiguresOf<Id>;
  /** What the chosen indicator is called. */
  readonly name: string;
}
