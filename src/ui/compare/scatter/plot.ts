/** The field of a scatter, in pixels. */
import type { ChartQuery } from '../../../store/comparisons.ts';
import type { Box, Shape } from '../scene/scene.ts';
import type { DrawAsked } from '../scene/view.ts';

export interface Plot {
  readonly frame: Box;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export interface PlotAsked {
  readonly plot: Plot;
  readonly query: ChartQuery;
  readonly asked: DrawAsked;
}

/** What stands in the field, and where each mark is. */
export interface Plotted {
  readonly shapes: readonly Shape[];
  readonly places: ReadonlyMap<string, Box>;
}
