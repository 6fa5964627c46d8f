/** A table's rows put through the steps that tell in what order it prints its columns. */
import type { FormTable } from '../../src/form/form-types.ts';
import { alignRuns } from '../../src/parse/match/align-runs.ts';
import { runsOfRows } from '../../src/parse/match/figure-runs.ts';
import { orderColumns } from '../../src/parse/match/order-columns.ts';
import type { ColumnOrder } from '../../src/parse/match/order-columns.ts';
import { linesOfTable, sideBySideLine } from '../../src/parse/match/printed-line.ts';
import { findHeaders } from '../../src/parse/match/table-header.ts';
import type { Row } from '../../src/parse/rows/row.ts';

/** @param count so many lines of the table's first */
export function orderRows(rows: readonly Row[], table: FormTable, count = Infinity): ColumnOrder {
  const lines = (
    table.layout === 'sideBySide' ? [sideBySideLine(table)] : linesOfTable(table)
  ).slice(0, count);
  const runs = runsOfRows(rows, Math.max(...lines.map(({ cells }) => cells.length)));
  const alignment =
    table.layout === 'sideBySide'
      ? { runOfRow: [runs.length - 1], extra: [], byPlaceOnly: [], outOfOrder: [], score: 0 }
      : alignRuns(runs, lines);
  return orderColumns({ lines, runs, alignment, headers: findHeaders(rows, table) });
}

/** Per line: its cells in order, with the group and totals of its sums. */
export const linesOf = ({ lines }: ColumnOrder): string[] =>
  lines.map(
    ({ row, cells, group, totals }) =>
      `${row.key}: ${cells.map(({ column }) => column.key).join(' ')} / ${group ?? '-'} ${totals.join(' ')}`,
  );
/** Cells without their table. */
export const short = (ids: readonly string[]): string =>
  ids.map((id) => id.split('.').slice(1).join('.')).join(' ');
