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
    sortFn: (one, two) => byName.compare(one.original.unit.name, two.original.unit.name),
  }),
  helper.accessor(({ unit }) => UNIT_KINDS.indexOf(unit.kind), {
    id: 'kind' satisfies SortColumn,
    sortFn: compareBy(({ unit }) => UNIT_KINDS.indexOf(unit.kind)),
  }),
  helper.accessor(({ years }) => years.length, {
    id: 'before' satisfies SortColumn,
    sortFn: compareBy(({ years }) => years.length),
  }),
  helper.accessor(({ received }) => received ?? undefined, {
    id: 'received' satisfies SortColumn,
    sortFn: compareBy(({ received }) => received ?? 0),
    sortDescFirst: true,
    sortUndefined: 'last',
  }),
]);

type Compare = (
  one: { readonly original: MissingRow },
  two: { readonly original: MissingRow },
) => number;

function compareBy(weight: (row: MissingRow) => number): Compare {
  return (one, two) => weight(one.original) - weight(two.original);
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
