/** How each chart of the list is drawn, with its table below. */
import { createElement, useMemo } from 'react';
import type { FC, ReactNode } from 'react';
import type { CellId } from '../../form/form-types.ts';
import type { ReportRecord } from '../../report/record.ts';
import { CHARTS } from '../../store/comparisons.ts';
import type { ChartId, FiguresOf } from '../../store/comparisons.ts';
import type { ChartProps } from './chart-props.ts';
import { OutcomesView } from './outcomes-view.tsx';
import { RankingView } from './ranking-view.tsx';
import { TrendView } from './trend-view.tsx';

const VIEWS: { readonly [Id in ChartId]: FC<ChartProps<Id>> } = {
  ranking: RankingView,
  outcomes: OutcomesView,
  trend: TrendView,
};

type FiguresBy = {
  readonly [Id in ChartId]: (records: readonly ReportRecord[], indicator: CellId) => FiguresOf<Id>;
};
const FIGURES: { readonly [Id in ChartId]: { readonly figures: FiguresBy[Id] } } = CHARTS;

interface Props<Id extends ChartId> {
  readonly id: Id;
  readonly records: readonly ReportRecord[];
  readonly indicator: CellId;
  /** What the indicator is called. */
  readonly name: string;
}

export function ChartView<Id extends ChartId>({
  id,
  records,
  indicator,
  name,
}: Props<Id>): ReactNode {
  const figures = useMemo(() => FIGURES[id].figures(records, indicator), [id, records, indicator]);
  return createElement(VIEWS[id], { figures, name });
}
