/** A table whose rows are held against its columns, as cells of the ledger. */
import { tablesOf } from '../../form/editions.ts';
import { cellId } from '../../form/form-types.ts';
import type { FormColumn, FormRow, TableId } from '../../form/form-types.ts';
import type { Ledger } from '../ledger.ts';

export interface Grid {
  readonly table: TableId;
  readonly rows: readonly FormRow[];
  /** The total is last. */
  readonly columns: readonly FormColumn[];
  /** Cells of the ledger, row by row. */
  readonly cells: readonly (readonly number[])[];
}

/** Tables 3 and 4; no sums are printed in table 2. */
export function gridsOf(ledger: Ledger): Grid[] {
  const { requests, disputes } = tablesOf(ledger.report);
  return [requests, disputes].flatMap((table) =>
    table.blocks.map(({ rows, columns }) => ({
      table: table.id,
      rows,
      columns,
      cells: rows.map((row) =>
        columns.map((column) => ledger.indexOf.get(cellId(table.id, row.key, column.key)) ?? -1),
      ),
    })),
  );
}

/** The figures of a row, a blank as 0; null when one of them is unknown. */
export function figuresOfRow(ledger: Ledger, grid: Grid, row: number): readonly number[] | null {
  const figures = (grid.cells[row] ?? []).map((cell) => ledger.values[cell] ?? Number.NaN);
  return figures.some(Number.isNaN) ? null : figures;
}

/** Whether nothing at all is printed in a row. */
export function isBlankRow(ledger: Ledger, grid: Grid, row: number): boolean {
  return (grid.cells[row] ?? []).every((cell) => isBlankCell(ledger, cell));
}

export function isBlankCell({ cells, report }: Ledger, cell: number): boolean {
  const id = cells[cell];
  return id !== undefined && report.cells[id]?.state === 'blank';
}
