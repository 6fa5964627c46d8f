/** Document → rows: grids row by row, paragraphs as fields or lines. */
import type { Document, Grid } from '../../document/document.ts';
import { readFigure } from '../../lib/read-figure.ts';
import { explodeRun } from './explode-run.ts';
import { PrintedPiece } from './printed-piece.ts';
import type { Piece, Row } from './row.ts';
import { makeRow } from './row.ts';
import { rowsOfLines } from './rows-of-lines.ts';

export function rowsOfDocument(document: Document): Row[] {
  const rows: Row[] = [];
  let lines: Piece[] = [];
  const flushLines = (): void => {
    // One by one: a line may hold more of them than a call takes arguments.
    for (const row of rowsOfLines(lines)) for (const part of explodeRun(row)) rows.push(part);
    lines = [];
  };
  document.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') {
      const place = [{ block: index, cell: null, start: 0, end: block.text.length }];
      lines.push({ text: block.text, place, column: 0, columnSpan: 1, ...remarksOf(block) });
    } else {
      flushLines();
      for (const row of rowsOfGrid(block, index)) rows.push(row);
    }
  });
  flushLines();
  return rows;
}

function remarksOf({ remarks }: Pick<Piece, 'remarks'>): Pick<Piece, 'remarks'> {
  return remarks === undefined ? {} : { remarks };
}

function rowsOfGrid(grid: Grid, block: number): Row[] {
  const rows = Array.from({ length: grid.rows }, (): PrintedPiece[] => []);
  grid.cells.forEach(({ text, row, column, columnSpan, remarks }, index) => {
    const place = [{ block, cell: index, start: 0, end: text.length }];
    rows[row]?.push(new PrintedPiece({ text, place, column, columnSpan, remarks }));
  });
  addMerged(grid, rows);
  return rows.map((pieces) => makeRow({ kind: 'grid', pieces, block }));
}

/** A figure merged over several rows is printed in the first; those below have no figure of their own there. */
function addMerged({ cells }: Grid, rows: readonly PrintedPiece[][]): void {
  const changed = new Set<PrintedPiece[]>();
  for (const { text, row, rowSpan, column, columnSpan } of cells) {
    if (rowSpan === 1 || readFigure(text).kind !== 'number') continue;
    // A row of the form that takes several rows of a sheet prints nothing in the others.
    for (const pieces of rows.slice(row + 1, row + rowSpan).filter(printsSomething)) {
      const remarks = [{ kind: 'merged', text }] as const;
      pieces.push(new PrintedPiece({ text: '', place: [], column, columnSpan, remarks }));
      changed.add(pieces);
    }
  }
  for (const pieces of changed) pieces.sort((left, right) => left.column - right.column);
}

function printsSomething(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => text !== '');
}
