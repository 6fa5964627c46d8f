/**
 * Integrity of a Document, run by the readers' conformance test on every fixture and, cheaply, on
 * every document read: a reader that breaks its promise is our bug, not the file's.
 */
import type { Document, Grid } from './document.ts';

/** What is wrong with a document; empty when it keeps its promises. */
export function checkDocument(document: Document): string[] {
  return document.blocks.flatMap((block, index) =>
    block.kind === 'grid' ? checkGrid(block).map((problem) => `block ${index}: ${problem}`) : [],
  );
}

function checkGrid(grid: Grid): string[] {
  const problems: string[] = [];
  const taken = new Set<number>();
  let previous = -1;
  for (const cell of grid.cells) {
    const at = `cell at ${cell.row},${cell.column}`;
    if (cell.rowSpan < 1 || cell.columnSpan < 1) problems.push(`${at} spans nothing`);
    if (cell.row + cell.rowSpan > grid.rows || cell.column + cell.columnSpan > grid.columns) {
      problems.push(`${at} reaches past ${grid.rows}×${grid.columns}`);
      continue;
    }
    const order = cell.row * grid.columns + cell.column;
    if (order <= previous) problems.push(`${at} is out of reading order`);
    previous = order;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const slot = row * grid.columns + column;
        if (taken.has(slot)) problems.push(`${at} overlaps another at ${row},${column}`);
        taken.add(slot);
      }
    }
  }
  return problems;
}
