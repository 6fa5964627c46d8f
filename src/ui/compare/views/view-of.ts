/** How each chart of the list is drawn. */
import type { ChartId, FiguresOf } from '../../../store/comparisons.ts';
import { STACKED } from '../outcomes/draw-outcomes.ts';
import { DISTRIBUTION } from '../distribution/draw-distribution.ts';
import { HEAT } from '../heat/draw-heat.ts';
import { RANKED } from '../ranked/draw-ranked.ts';
import { SCATTER } from '../scatter/draw-scatter.ts';
import type { View } from '../scene/view.ts';
import { SLOPE } from '../slope/draw-slope.ts';
import { TREND } from '../trend/draw-trend.ts';
import { TABLES } from '../tables/draw-tables.ts';

type ViewBy = { readonly [Id in ChartId]: View<FiguresOf<Id>> };

const VIEWS: ViewBy = {
  ranking: RANKED,
  outcomes: STACKED,
  trend: TREND,
  slope: SLOPE,
  distribution: DISTRIBUTION,
  scatter: SCATTER,
  heat: HEAT,
  tables: TABLES,
};

export function viewOf<Id extends ChartId>(id: Id): View<FiguresOf<Id>> {
  return VIEWS[id];
}
