/** The list's table model: worst first, searched by text, filtered by what is still open. */
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
import type { AppStoreState } from '../../store/app-state.ts';
import type { SessionReport } from '../../store/session.ts';
import { useApp } from '../shared/app-context.ts';
import { worstFirst } from './worst-first.ts';

export const LIST_FILTERS = ['all', 'error', 'doubt', 'clean'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});
const helper = createColumnHelper<typeof features, SessionReport>();
const columns = helper.columns([
  helper.accessor(({ record }) => [record.agency, record.year, record.source.name].join(' '), {
    id: 'name',
    sortFn: (left, right) => worstFirst(left.original, right.original),
  }),
]);
const SORTING = [{ id: 'name', desc: false }];

const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;

function passes({ record: { open } }: SessionReport, filter: ListFilter): boolean {
  if (filter === 'error') return open.error > 0;
  if (filter === 'doubt') return open.error === 0 && open.warning > 0;
  if (filter === 'clean') return open.error + open.warning + open.note === 0;
  return true;
}

export interface ReportTable {
  readonly reports: readonly SessionReport[];
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly filter: ListFilter;
  readonly setFilter: (filter: ListFilter) => void;
  /** How many reports each filter would show. */
  readonly counts: Readonly<Record<ListFilter, number>>;
}

export function useReportTable(): ReportTable {
  const all = useApp(selectReports);
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<ListFilter>('all');
  const data = useMemo(
    () => [...all.values()].filter((report) => passes(report, filter)),
    [all, filter],
  );
  const counts = useMemo(() => {
    const count = (each: ListFilter): number =>
      [...all.values()].filter((report) => passes(report, each)).length;
    return {
      all: count('all'),
      error: count('error'),
      doubt: count('doubt'),
      clean: count('clean'),
    };
  }, [all]);
  const table = useTable({
    features,
    columns,
    data,
    state: { sorting: SORTING, globalFilter: search.trim() },
    globalFilterFn: (row, _column, text: string) =>
      text
        .split(/\s+/)
        .every((word) => String(row.getValue('name')).toLowerCase().includes(word.toLowerCase())),
    getColumnCanGlobalFilter: () => true,
  });
  const reports = table.getRowModel().rows.map((row) => row.original);
  return { reports, search, setSearch, filter, setFilter, counts };
}
