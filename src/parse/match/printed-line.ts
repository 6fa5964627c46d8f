/**
 * A line of figures as it is printed. In tables 2 and 3 that is a row of the form; table 4 prints
 * its three rows side by side on one line.
 */
import { ALL_TABLES } from '../../form/editions.ts';
import { shortLabel } from '../../form/name-cell.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { gather } from '../../lib/gather.ts';
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
  /** So many figures at a time share a sum; null where there is none. */
  readonly group: number | null;
  /** Which of the cells are the totals of those sums, one a group. */
  readonly totals: readonly number[];
  /** What a header calls the cells: the column's key, behind its row's where the line holds several rows. */
  readonly keys: readonly string[];
  /** The keys as one text. */
  readonly named: string;
}

/** A line with what a header calls its cells. */
export function makeLine(line: Omit<PrintedLine, 'keys' | 'named'>): PrintedLine {
  const [first] = line.cells;
  const isOfOneRow = line.cells.every(({ row }) => row === first?.row);
  const keys = line.cells.map(({ row, column }) =>
    isOfOneRow ? column.key : `${row.key}.${column.key}`,
  );
  return { ...line, keys, named: keys.join() };
}

/** What a cell is called in sentences. */
export function nameOfCell({ row, column }: LineCell): Bilingual {
  return {
    zh: `${shortLabel(row.label)}·${shortLabel(column.label)}`,
    en: `${row.english} · ${column.english}`,
  };
}

/** Those of every table of the form: made once, for every report asks for them. */
const STACKED: ReadonlyMap<FormTable, readonly PrintedLine[]> = new Map(
  ALL_TABLES.map((table) => [table, stack(table)]),
);
const SIDE_BY_SIDE: ReadonlyMap<FormTable, PrintedLine> = new Map(
  ALL_TABLES.map((table) => [table, setSideBySide(table)]),
);

/** The lines of a table that prints each form row on a line of its own. */
export function linesOfTable(table: FormTable): readonly PrintedLine[] {
  return STACKED.get(table) ?? stack(table);
}

/** All rows of a table side by side on one line, as table 4 is printed. */
export function sideBySideLine(table: FormTable): PrintedLine {
  return SIDE_BY_SIDE.get(table) ?? setSideBySide(table);
}

function stack(table: FormTable): PrintedLine[] {
  return gather(table.blocks, (block) =>
    block.rows.map((row) =>
      makeLine({
        row,
        cells: block.columns.map((column) => ({
          id: cellId(table.id, row.key, column.key),
          row,
          column,
        })),
        ...(block.columns.at(-1)?.role === 'total'
          ? { group: block.columns.length, totals: [block.columns.length - 1] }
          : { group: null, totals: [] }),
      }),
    ),
  );
}

function setSideBySide(table: FormTable): PrintedLine {
  const lines = stack(table);
  const cells = gather(lines, (line) => line.cells);
  const row = {
    key: table.id,
    label: table.title,
    aliases: [],
    groups: [],
    english: 'Administrative review and litigation',
  };
  const group = lines[0]?.group ?? null;
  const totals = lines.map((_, index) => (index + 1) * (group ?? 0) - 1);
  return makeLine({ row, cells, group, totals });
}
