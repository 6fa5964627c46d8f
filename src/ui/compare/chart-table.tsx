/** The figures behind a chart, sortable by every column. */
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import styles from './compare.module.css';
import { useCompareWords } from './parts/use-compare-words.ts';

export interface ChartRow {
  readonly id: string;
  readonly isMarked: boolean;
  /** One entry a column. */
  readonly values: readonly Value[];
}

/** Text, a number, or null for none. */
type Value = string | number | null;

interface Props {
  readonly headers: readonly string[];
  readonly rows: readonly ChartRow[];
  /** How numbers of a column are printed; undefined = plainly. */
  readonly format?: (value: number, column: number) => string;
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
});
const helper = createColumnHelper<typeof features, ChartRow>();
const ARIA = { asc: 'ascending', desc: 'descending' } as const;
const SORT_MARKS = { asc: ' ▲', desc: ' ▼' } as const;

export function ChartTable({ headers, rows, format }: Props): ReactNode {
  const words = useCompareWords();
  const columns = useMemo(
    () =>
      helper.columns(
        headers.map((header, index) =>
          helper.accessor((row) => row.values[index] ?? undefined, {
            id: String(index),
            header,
            sortFn: 'alphanumeric',
            sortUndefined: 'last',
          }),
        ),
      ),
    [headers],
  );
  const table = useTable({ features, columns, data: rows });
  const print = (value: Value, column: number): string =>
    typeof value === 'number' ? (format?.(value, column) ?? String(value)) : (value ?? '—');
  return (
    <div className={styles.tableBox} role="region" aria-label={words.charts.table}>
      <table className={styles.table}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header, index) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th key={header.id} scope="col" aria-sort={sorted ? ARIA[sorted] : undefined}>
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={header.column.getToggleSortingHandler()}
                    >
                      {headers[index]}
                      {sorted && SORT_MARKS[sorted]}
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} data-marked={row.original.isMarked || undefined}>
              {row.original.values.map((value, column) => (
                <td key={column} className={typeof value === 'number' ? styles.number : undefined}>
                  {print(value, column)}
                  {column === row.original.values.length - 1 && row.original.isMarked && (
                    <span className={styles.mark} title={words.charts.marked}>
                      ⚠<span className={styles.hidden}>{words.charts.marked}</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
