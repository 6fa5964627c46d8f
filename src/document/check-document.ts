/**
 * Integrity of a Document, run on every document read: cells that overlap would put figures into the
 * wrong columns without anybody knowing. A reader that breaks its promise is our bug, not the file's.
 */
import type { Document, Grid, GridCell } from './document.ts';

/** What is wrong with a document; empty when it keeps its promises. */
export function checkDocument(document: Document): string[] {
  return document.blocks.flatMap((block, index) =>
    block.kind === 'grid' ? checkGrid(block).map((problem) => `block ${index}: ${problem}`) : [],
  );
}

function checkGrid(grid: Grid): string[] {
  const problems: string[] = [];
  const say = ({ row, column }: GridCell, problem: string): void => {
    problems.push(`cell at ${row},${column} ${problem}`);
  };
  /** One entry a slot, row by row: a hostile grid has millions. */
  const taken = new Uint8Array(grid.rows * grid.columns);
  let previous = -1;
  for (const cell of grid.cells) {
    if (cell.rowSpan < 1 || cell.columnSpan < 1) say(cell, 'spans nothing');
    if (cell.row + cell.rowSpan > grid.rows || cell.column + cell.columnSpan > grid.columns) {
      say(cell, `reaches past ${grid.rows}×${grid.columns}`);
      continue;
    }
    const order = cell.row * grid.columns + cell.column;
    if (order <= previous) say(cell, 'is out of reading order');
    previous = order;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const slot = row * grid.columns + column;
        if (taken[slot] === 1) say(cell, `overlaps another at ${row},${column}`);
        taken[slot] = 1;
      }
    }
  }
  return problems;
}
