/**
 * A line of figures as it is printed. In tables 2 and 3 that is a row of the form; table 4 prints
 * its three rows side by side on one line.
 */
import { cellId } from '../../form/form-types.ts';
import type { CellId, FormColumn, FormRow, FormTable } from '../../form/form-types.ts';

export interface LineCell {
  readonly id: CellId;
  readonly row: FormRow;
  readonly column: FormColumn;
}

export interface PrintedLine {
  /** The form row that names the line. */
  readonly row: FormRow;
  readonly cells: readonly LineCell[];
  /** Figures that share a sum, the last of them being its total; null where there is none. */
  readonly group: number | null;
}

/** The lines of a table that prints each form row on a line of its own. */
export function linesOfTable(table: FormTable): PrintedLine[] {
  return table.blocks.flatMap((block) =>
    block.rows.map((row) => ({
      row,
      cells: block.columns.map((column) => ({
        id: cellId(table.id, row.key, column.key),
        row,
        column,
      })),
      group: block.columns.at(-1)?.role === 'total' ? block.columns.length : null,
    })),
  );
}

/** All rows of a table side by side on one line, as table 4 is printed. */
export function sideBySideLine(table: FormTable): PrintedLine {
  const lines = linesOfTable(table);
  const cells = lines.flatMap((line) => line.cells);
  const row = {
    key: table.id,
    label: table.title,
    aliases: [],
    groups: [],
    english: 'Administrative review and litigation',
  };
  return { row, cells, group: lines[0]?.group ?? null };
}
