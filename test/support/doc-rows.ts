/** Rows of a sheet's table as the paragraphs of a .doc, in the ways that programs write their geometry. */
import { layOutSpans } from '../../src/lib/span-layout.ts';
import { defineTable, IN_TABLE, mergeCells, mergeDown, ROW_END, sprm, toU16 } from './doc-model.ts';
import type { DocParagraph, DocRun } from './doc-model.ts';
import type { SheetCell, SheetTable } from './sheet.ts';

/** A cell of one row as Word stores it: also those that only continue the one above. */
export interface RowPart {
  readonly cell: SheetCell;
  readonly column: number;
  readonly isFirstRow: boolean;
}

export interface RowWays {
  /** Text of a cell as runs, a paragraph each. */
  readonly write: (cell: SheetCell) => readonly (readonly (DocRun | string)[])[];
  /** The end of a row: its modifiers, and where they stand. */
  readonly end: (
    parts: readonly RowPart[],
    edges: readonly number[],
    row: number,
  ) => Pick<DocParagraph, 'sprms' | 'elsewhere'>;
  /** A cell mark for each column, also of cells merged across. */
  readonly isNarrow?: boolean;
}

/** Twips between the edges of the table. */
const WIDTH = 9000;

export function writeRows(table: SheetTable, ways: RowWays): DocParagraph[] {
  const { rows, columns } = partRows(table);
  const edges = Array.from({ length: columns + 1 }, (_, i) => Math.round((i * WIDTH) / columns));
  return rows.flatMap((parts, row): DocParagraph[] => [
    ...parts.flatMap((part) => writeCell(part, ways)),
    { runs: [], mark: '\u0007', ...ways.end(parts, edges, row) },
  ]);
}

function writeCell({ cell, isFirstRow }: RowPart, ways: RowWays): DocParagraph[] {
  const paragraphs = isFirstRow ? ways.write(cell) : [[]];
  const merged = ways.isNarrow === true ? cell.columnSpan - 1 : 0;
  return [
    ...paragraphs.map((runs, index): DocParagraph => {
      const isLast = index === paragraphs.length - 1;
      return { runs, sprms: IN_TABLE, mark: isLast ? '\u0007' : '\r' };
    }),
    ...Array.from({ length: merged }, (): DocParagraph => ({
      runs: [],
      sprms: IN_TABLE,
      mark: '\u0007',
    })),
  ];
}

function partRows({ rows }: SheetTable): {
  readonly rows: readonly (readonly RowPart[])[];
  readonly columns: number;
} {
  const { slots, columns } = layOutSpans(rows);
  const parts = rows.map((): RowPart[] => []);
  rows.forEach((row, index) => {
    row.forEach((cell, position) => {
      const column = slots[index]?.[position]?.column ?? 0;
      for (let below = 0; below < cell.rowSpan; below++) {
        parts[index + below]?.push({ cell, column, isFirstRow: below === 0 });
      }
    });
  });
  return { rows: parts.map((row) => row.sort((a, b) => a.column - b.column)), columns };
}

function downOf({ cell, isFirstRow }: RowPart): number {
  if (cell.rowSpan === 1) return 0;
  return isFirstRow ? 3 : 1;
}

/** Word's own way: a cell merged across is one wide cell, merges down are flags of its TC80. */
export function endWithFlags(parts: readonly RowPart[], edges: readonly number[]): number[] {
  const seen = [...parts.map(({ column }) => edges[column] ?? 0), edges.at(-1) ?? 0];
  return [
    ...ROW_END,
    ...defineTable(
      seen,
      parts.map((part) => ({ down: downOf(part) })),
    ),
  ];
}

/** Narrow cells, merged afterwards by modifiers of their own. */
export function endWithMerges(parts: readonly RowPart[], edges: readonly number[]): number[] {
  return [
    ...ROW_END,
    ...defineTable(
      edges,
      edges.slice(1).map(() => ({})),
    ),
    ...mergesOf(parts),
  ];
}

function mergesOf(parts: readonly RowPart[]): number[] {
  return parts.flatMap((part) => {
    const { column, cell } = part;
    const down = downOf(part);
    return [
      ...(cell.columnSpan > 1 ? mergeCells(column, column + cell.columnSpan) : []),
      ...(down === 0 ? [] : mergeDown(column, down)),
    ];
  });
}

/** What later versions of Word read instead: cells are inserted, then made as wide as they are. */
export function endWithInserts(parts: readonly RowPart[], edges: readonly number[]): number[] {
  const widths = edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0));
  return [
    ...sprm(0x7621, 0, widths.length, ...toU16(100)),
    ...widths.flatMap((width, i) => sprm(0x7623, i, i + 1, ...toU16(width))),
    ...mergesOf(parts),
  ];
}
