/** Small tools for changing sheets: cells, rows, tables. */
import type { Random } from '../support/random.ts';
import type { Sheet, SheetCell, SheetTable } from '../support/sheet.ts';

export function mapTables(sheet: Sheet, change: (table: SheetTable) => SheetTable): Sheet {
  return sheet.map((block) => (block.kind === 'table' ? change(block) : block));
}

export function mapCells(
  sheet: Sheet,
  change: (cell: SheetCell, table: SheetTable) => SheetCell,
): Sheet {
  return mapTables(sheet, (table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => change(cell, table))),
  }));
}

/** Changes each row that holds figures and is hit; a row becomes any number of rows. */
export function mapFigureRows(
  sheet: Sheet,
  hits: (row: readonly SheetCell[], table: SheetTable) => boolean,
  change: (row: readonly SheetCell[], table: SheetTable) => readonly (readonly SheetCell[])[],
): Sheet {
  return mapTables(sheet, (table) => ({
    ...table,
    rows: table.rows.flatMap((row) =>
      row.some(({ id }) => id !== null) && hits(row, table) ? change(row, table) : [row],
    ),
  }));
}

export function labelCell(text: string, columnSpan = 1, rowSpan = 1): SheetCell {
  return { text, rowSpan, columnSpan, id: null };
}

/** Labels of a figure row and its figures; group labels come first. */
export function splitRow(row: readonly SheetCell[]): {
  readonly labels: readonly SheetCell[];
  readonly figures: readonly SheetCell[];
} {
  return {
    labels: row.filter(({ id }) => id === null),
    figures: row.filter(({ id }) => id !== null),
  };
}

export function chance(random: Random, severity: number): () => boolean {
  return () => random.chance(severity);
}

/** Cuts a text in two at a random inner place. */
export function cutInTwo(random: Random, text: string): [string, string] {
  const at = random.int(1, Math.max(1, text.length - 1));
  return [text.slice(0, at), text.slice(at)];
}
