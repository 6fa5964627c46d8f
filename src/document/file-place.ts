/** A place in words of the file itself: page, table, row and column, for somebody who has it open. */
import type { FilePlace, Place } from '../lib/place.ts';
import type { Document, Grid } from './document.ts';

/** @returns null for a place that is none, or that the document does not have */
export function filePlaceOf({ blocks, pages }: Document, place: Place): FilePlace | null {
  const [span] = place;
  const block = span === undefined ? undefined : blocks[span.block];
  if (span === undefined || block === undefined) return null;
  if (block.kind === 'paragraph') {
    return {
      page: pages === undefined ? null : pageOf(block),
      table: null,
      row: null,
      column: null,
    };
  }
  const cell = block.cells[span.cell ?? -1];
  if (cell === undefined) return null;
  const table = blocks.slice(0, span.block + 1).filter(({ kind }) => kind === 'grid').length;
  const page = pages === undefined ? null : (pageOf(cell) ?? pageOfNeighbour(block, cell.row));
  return { page, table, row: cell.row + 1, column: cell.column + 1 };
}

function pageOf({ origin }: { readonly origin?: { readonly page: number } }): number | null {
  return origin === undefined ? null : origin.page + 1;
}

/** An empty cell stands nowhere on its page; its row does. */
function pageOfNeighbour({ cells }: Grid, row: number): number | null {
  const neighbour = cells.find((cell) => cell.row === row && cell.origin !== undefined);
  return neighbour === undefined ? null : pageOf(neighbour);
}
