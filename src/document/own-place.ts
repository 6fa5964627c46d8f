/** A place as the file itself has it, for those who write into it: pictures among the text move all that follows. */
import type { Place } from '../lib/place.ts';
import type { Document } from './document.ts';

/** @returns none for what stands on a picture among the text or behind one: there blocks are not those of the file */
export function ownPlace({ blocks, pictures }: Document, place: Place): Place {
  if (pictures === undefined) return place;
  const first = blocks.findIndex((block) =>
    block.kind === 'paragraph'
      ? block.origin !== undefined
      : block.cells.some(({ origin }) => origin !== undefined),
  );
  return place.every(({ block }) => block < first) ? place : [];
}
