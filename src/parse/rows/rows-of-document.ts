/** Document → rows: grids row by row, paragraphs as fields or lines. */
import type { Document, Grid } from '../../document/document.ts';
import { explodeRun } from './explode-run.ts';
import type { Piece, Row } from './row.ts';
import { makeRow } from './row.ts';
import { rowsOfLines } from './rows-of-lines.ts';

export function rowsOfDocument(document: Document): Row[] {
  const rows: Row[] = [];
  let lines: Piece[] = [];
  const flushLines = (): void => {
    for (const row of rowsOfLines(lines)) rows.push(...explodeRun(row));
    lines = [];
  };
  document.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') {
      const place = [{ block: index, cell: null, start: 0, end: block.text.length }];
      lines.push({ text: block.text, place, column: 0, columnSpan: 1, ...remarksOf(block) });
    } else {
      flushLines();
      rows.push(...rowsOfGrid(block, index));
    }
  });
  flushLines();
  return rows;
}

function remarksOf({ remarks }: Pick<Piece, 'remarks'>): Pick<Piece, 'remarks'> {
  return remarks === undefined ? {} : { remarks };
}

function rowsOfGrid(grid: Grid, block: number): Row[] {
  const rows = Array.from({ length: grid.rows }, (): Piece[] => []);
  grid.cells.forEach((cell, index) => {
    const place = [{ block, cell: index, start: 0, end: cell.text.length }];
    rows[cell.row]?.push({
      text: cell.text,
      place,
      column: cell.column,
      columnSpan: cell.columnSpan,
      ...remarksOf(cell),
    });
  });
  return rows.map((pieces) => makeRow({ kind: 'grid', pieces, block }));
}
