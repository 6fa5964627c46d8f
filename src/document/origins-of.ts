/** Where on its pages a place is printed. */
import type { Place } from '../lib/place.ts';
import type { Document, Origin } from './document.ts';

/**
 * The pieces that hold the place; an empty cell, which is printed nowhere, is told by the first cell of its
 * row that is. Empty for documents without pages.
 */
export function originsOf({ blocks, pages }: Document, place: Place): readonly Origin[] {
  if (pages === undefined) return [];
  return place.flatMap(({ block, cell }) => {
    const piece = blocks[block];
    if (piece === undefined) return [];
    if (piece.kind === 'paragraph') return piece.origin ?? [];
    const own = piece.cells[cell ?? -1];
    if (own === undefined) return [];
    return (
      own.origin ??
      piece.cells.find(({ row, origin }) => row === own.row && origin !== undefined)?.origin ??
      []
    );
  });
}
