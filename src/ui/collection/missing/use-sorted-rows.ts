/** The missing units as they come, or by a column: who received most is asked first. */
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useState } from 'react';
import { UNIT_KINDS } from '../../../store/collection/between.ts';
import type { MissingRow } from './missing-rows.ts';

export type SortColumn = 'unit' | 'kind' | 'before' | 'received';

const byName = new Intl.Collator('zh-CN', { numeric: true });

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, MissingRow>();

/** What is not known stays behind what is, whichever way it is sorted. */
const columns = helper.columns([
  helper.accessor(({ unit }) => unit.name, {
    id: 'unit' satisfies SortColumn,
    sortFn: (one, two, id) => byName.compare(one.getValue(id), two.getValue(id)),
  }),
  helper.accessor(({ unit }) => UNIT_KINDS.indexOf(unit.kind), {
    id: 'kind' satisfies SortColumn,
    sortFn: byNumber,
  }),
  helper.accessor(({ years }) => years.length, {
    id: 'before' satisfies SortColumn,
    sortFn: byNumber,
  }),
  helper.accessor(({ received }) => received ?? undefined, {
    id: 'received' satisfies SortColumn,
    sortFn: byNumber,
    sortDescFirst: true,
    sortUndefined: 'last',
  }),
]);

interface Valued {
  readonly getValue: (id: string) => unknown;
}

function byNumber(one: Valued, two: Valued, id: string): number {
  return Number(one.getValue(id)) - Number(two.getValue(id));
}

export interface SortedRows {
  readonly rows: readonly MissingRow[];
  /** How the rows stand by it: null = not by it. */
  readonly sortedBy: (column: SortColumn) => 'asc' | 'desc' | null;
  /** By it, then the other way round, then as they come. */
  readonly turn: (column: SortColumn) => void;
}

export function useSortedRows(rows: readonly MissingRow[]): SortedRows {
  const [sorting, onSortingChange] = useState<{ id: string; desc: boolean }[]>([]);
  const table = useTable({ features, columns, data: rows, state: { sorting }, onSortingChange });
  return {
    rows: table.getRowModel().rows.map(({ original }) => original),
    sortedBy: (id) => table.getColumn(id)?.getIsSorted() || null,
    turn: (id) => table.getColumn(id)?.toggleSorting(),
  };
}
