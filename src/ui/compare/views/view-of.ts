/** How each chart of the list is drawn. */
import type { ChartId, FiguresOf } from '../../../store/comparisons.ts';
import { STACKED } from '../outcomes/draw-outcomes.ts';
import { RANKED } from '../ranked/draw-ranked.ts';
import type { View } from '../scene/view.ts';
import { SLOPE } from '../slope/draw-slope.ts';
import { TREND } from '../trend/draw-trend.ts';

type ViewBy = { readonly [Id in ChartId]: View<FiguresOf<Id>> };

const VIEWS: ViewBy = {
  ranking: RANKED,
  outcomes: STACKED,
  trend: TREND,
  slope: SLOPE,
};

export function viewOf<Id extends ChartId>(id: Id): View<FiguresOf<Id>> {
  return VIEWS[id];
}
