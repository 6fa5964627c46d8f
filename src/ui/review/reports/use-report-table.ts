/** The list's table model: sorted, searched by text, filtered by what is open and how far it has come. */
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { batchOf } from '../../../store/versions/set-aside.ts';
import type { ReviewState } from '../../../report/review/review.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useApp } from '../../shared/app-context.ts';
import { COMPARE, REPORT_ORDERS } from './report-orders.ts';
import type { ReportOrder } from './report-orders.ts';

export const LIST_FILTERS = ['all', 'error', 'doubt', 'missing'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});
const helper = createColumnHelper<typeof features, SessionReport>();
/** One column an order; all of them hold the text that is searched. */
const columns = helper.columns(
  REPORT_ORDERS.map((order) =>
    helper.accessor(({ record }) => [record.agency, record.year, record.source.name].join(' '), {
      id: order,
      sortFn: (left, right) => COMPARE[order](left.original, right.original),
    }),
  ),
);
const SEARCHED: ReportOrder = 'worst';

function passes({ record: { open, missing } }: SessionReport, filter: ListFilter): boolean {
  if (filter === 'error') return open.error > 0;
  if (filter === 'missing') return missing > 0;
  if (filter === 'doubt') return open.error === 0 && open.warning > 0;
  return true;
}

function countAll(reports: readonly SessionReport[]): ReportTable['counts'] {
  const count = (each: ListFilter): number =>
    reports.filter((report) => passes(report, each)).length;
  const inState = (state: ReviewState): number =>
    reports.filter(({ record }) => record.review === state).length;
  return {
    all: count('all'),
    error: count('error'),
    doubt: count('doubt'),
    missing: count('missing'),
    'not-begun': inState('not-begun'),
    'in-work': inState('in-work'),
    returned: inState('returned'),
    corrected: inState('corrected'),
    clean: inState('clean'),
    'as-published': inState('as-published'),
  };
}

export interface ReportTable {
  readonly reports: readonly SessionReport[];
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly filter: ListFilter;
  readonly setFilter: (filter: ListFilter) => void;
  /** null = reports in any state. */
  readonly reviewState: ReviewState | null;
  readonly setReviewState: (state: ReviewState | null) => void;
  readonly order: ReportOrder;
  readonly setOrder: (order: ReportOrder) => void;
  /** How many reports of the session each filter and each state holds. */
  readonly counts: Readonly<Record<ListFilter | ReviewState, number>>;
}

export function useReportTable(): ReportTable {
  const all = useApp(batchOf);
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<ListFilter>('all');
  const [reviewState, setReviewState] = useState<ReviewState | null>(null);
  const [order, setOrder] = useState<ReportOrder>('worst');
  const data = useMemo(
    () =>
      [...all.values()].filter(
        (report) =>
          passes(report, filter) && (reviewState ?? report.record.review) === report.record.review,
      ),
    [all, filter, reviewState],
  );
  const counts = useMemo(() => countAll([...all.values()]), [all]);
  const sorting = useMemo(() => [{ id: order, desc: false }], [order]);
  const table = useTable({
    features,
    columns,
    data,
    state: { sorting, globalFilter: search.trim() },
    globalFilterFn: (row, _column, text: string) =>
      text
        .split(/\s+/)
        .every((word) => String(row.getValue(SEARCHED)).toLowerCase().includes(word.toLowerCase())),
    getColumnCanGlobalFilter: ({ id }) => id === SEARCHED,
  });
  const reports = table.getRowModel().rows.map((row) => row.original);
  return {
    reports,
    search,
    setSearch,
    filter,
    setFilter,
    reviewState,
    setReviewState,
    order,
    setOrder,
    counts,
  };
}
