/** How each chart of the list is drawn. */
import { createElement, useMemo } from 'react';
import type { FC, ReactNode } from 'react';
import type { ReportRecord } from '../../report/record.ts';
import { CHARTS } from '../../store/comparisons.ts';
import type { ChartId, ChartQuery, FiguresOf } from '../../store/comparisons.ts';
import type { ChartProps } from './parts/chart-props.ts';
import { OutcomesView } from './outcomes-view.tsx';
import { RankedView } from './ranked-view.tsx';
import { TrendView } from './trend-view.tsx';

const VIEWS: { readonly [Id in ChartId]: FC<ChartProps<Id>> } = {
  ranking: RankedView,
  outcomes: OutcomesView,
  trend: TrendView,
};

type FiguresBy = {
  readonly [Id in ChartId]: (records: readonly ReportRecord[], query: ChartQuery) => FiguresOf<Id>;
};
const FIGURES: { readonly [Id in ChartId]: { readonly figures: FiguresBy[Id] } } = CHARTS;

interface Props<Id extends ChartId> {
  readonly id: Id;
  readonly records: readonly ReportRecord[];
  readonly query: ChartQuery;
}

export function ChartView<Id extends ChartId>({ id, records, query }: Props<Id>): ReactNode {
  const figures = useMemo(() => FIGURES[id].figures(records, query), [id, records, query]);
  return createElement(VIEWS[id], { figures, query });
}
