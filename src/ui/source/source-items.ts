/**
 * A document without pages as the pieces that scroll past: a paragraph each, a table in one piece
 * or, where it is long, in bands of rows, and pictures that were read.
 */
import type { Block, Document, Grid, GridCell } from '../../document/document.ts';

export type SourceItem =
  | { readonly kind: 'paragraph'; readonly block: number; readonly text: string }
  | {
      readonly kind: 'rows';
      readonly block: number;
      readonly columns: number;
      /** The table is cut into several pieces: its columns must not depend on what stands in them. */
      readonly isCut: boolean;
      readonly rows: readonly (readonly RowCell[])[];
    }
  /** A picture among the text, which shows what was read on it. */
  | { readonly kind: 'sheet'; readonly number: number };

/** A cell of the grid with its number in the block, or a gap that no cell of a broken table covers. */
export type RowCell =
  | { readonly kind: 'cell'; readonly number: number; readonly cell: GridCell }
  | { readonly kind: 'gap' };

/** Statutory tables have at most 30 rows; only whole worksheets are longer. */
const BAND = 60;

/** @param isShown whether the picture of that number is at hand */
export function itemsOf(
  document: Document,
  isShown: (number: number) => boolean = () => false,
): SourceItem[] {
  const told = new Set<number>();
  return document.blocks.flatMap((block, number) => {
    const pictures = picturesOf(block);
    if (pictures.length === 0 || !pictures.every(isShown)) return itemsOfBlock(block, number);
    // The first block of a picture tells it.
    const fresh = pictures.filter((each) => !told.has(each));
    for (const each of fresh) told.add(each);
    return fresh.map((each): SourceItem => ({ kind: 'sheet', number: each }));
  });
}

/** Those among the text that it was read on; a table may go on over several. */
function picturesOf(block: Block): readonly number[] {
  const pieces = block.kind === 'paragraph' ? [block] : block.cells;
  return [...new Set(pieces.flatMap(({ origin }) => origin?.page ?? []))];
}

function itemsOfBlock(block: Block, number: number): SourceItem[] {
  if (block.kind === 'paragraph') return [{ kind: 'paragraph', block: number, text: block.text }];
  const rows = rowsOf(block);
  const bands = bandsOf(block);
  return bands.map(({ from, to }) => ({
    kind: 'rows',
    block: number,
    columns: block.columns,
    isCut: bands.length > 1,
    rows: rows.slice(from, to),
  }));
}

/** The cells of each row with the gaps between them filled, so that none slides to the left. */
function rowsOf({ rows, columns, cells }: Grid): RowCell[][] {
  const taken = new Uint8Array(rows * columns);
  const result: RowCell[][] = Array.from({ length: rows }, () => []);
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let down = 0; down < rowSpan; down++) {
      const first = (row + down) * columns + column;
      taken.fill(1, first, first + columnSpan);
    }
  }
  const ends = new Int32Array(rows);
  const fillUpTo = (row: number, column: number): void => {
    let from = ends[row] ?? 0;
    for (; from < column; from++) {
      if (taken[row * columns + from] === 0) result[row]?.push({ kind: 'gap' });
    }
  };
  cells.forEach((cell, number) => {
    fillUpTo(cell.row, cell.column);
    ends[cell.row] = cell.column + cell.columnSpan;
    result[cell.row]?.push({ kind: 'cell', number, cell });
  });
  for (let row = 0; row < rows; row++) fillUpTo(row, columns);
  return result;
}

/** Row ranges that no cell reaches across, of about BAND rows. */
function bandsOf({ rows, cells }: Grid): { readonly from: number; readonly to: number }[] {
  const reach = new Int32Array(rows);
  for (const { row, rowSpan } of cells) {
    reach[row] = Math.max(reach[row] ?? 0, row + rowSpan);
  }
  const bands: { from: number; to: number }[] = [];
  let from = 0;
  let until = 0;
  for (let row = 0; row < rows; row++) {
    if (row - from >= BAND && row >= until) {
      bands.push({ from, to: row });
      from = row;
    }
    until = Math.max(until, reach[row] ?? 0);
  }
  return [...bands, { from, to: rows }];
}
