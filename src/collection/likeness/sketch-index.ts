/**
 * Which reports hold which piece: an inverted index over many sketches, in flat arrays. Sorting takes
 * time in proportion to their size, and nothing else is done for every piece. Pieces are numbered as they
 * come: what stands in one text alone lies together, so that a large batch is not read crosswise.
 */
import { sortKeys } from './sort-keys.ts';
import type { Sketch } from './sketch.ts';

export interface SketchIndex {
  /** Piece of each entry, all sketches' entries one behind the other: a number of its own. */
  readonly pieceOf: Uint32Array;
  /** Where the entries of each sketch begin; one more closes the last. */
  readonly entries: Uint32Array;
  /** Sketches that hold a piece, rising, each once; where those of each piece begin in them. */
  readonly holders: Uint32Array;
  readonly starts: Uint32Array;
}

export function indexSketches(sketches: readonly Pick<Sketch, 'hashes'>[]): SketchIndex {
  const entries = new Uint32Array(sketches.length + 1);
  for (const [index, { hashes }] of sketches.entries())
    entries[index + 1] = (entries[index] ?? 0) + hashes.length;
  const keys = new Uint32Array(entries.at(-1) ?? 0);
  for (const [index, { hashes }] of sketches.entries()) keys.set(hashes, entries[index]);
  const { pieceOf, pieces } = numberPieces(keys);
  return { pieceOf, entries, ...listHolders(pieceOf, entries, pieces) };
}

interface Numbered {
  readonly pieceOf: Uint32Array;
  readonly pieces: number;
}

/** Entries with one key are one piece; pieces are numbered in the order in which each is met first. */
function numberPieces(keys: Uint32Array): Numbered {
  const sorted = sortKeys(keys);
  // First the entry where the piece is met first, then that piece's number.
  const pieceOf = new Uint32Array(keys.length);
  let first = 0;
  let last = -1;
  for (let at = 0; at < keys.length; at++) {
    const [key, entry] = [sorted.keys[at] ?? 0, sorted.entries[at] ?? 0];
    if (key !== last) first = entry;
    pieceOf[entry] = first;
    last = key;
  }
  let pieces = 0;
  for (let entry = 0; entry < pieceOf.length; entry++) {
    const met = pieceOf[entry] ?? 0;
    pieceOf[entry] = met === entry ? pieces++ : (pieceOf[met] ?? 0);
  }
  return { pieceOf, pieces };
}

/** A sketch that holds a piece twice is its holder once. */
function listHolders(
  pieceOf: Uint32Array,
  entries: Uint32Array,
  pieces: number,
): Pick<SketchIndex, 'holders' | 'starts'> {
  const starts = new Uint32Array(pieces + 1);
  const metIn = new Uint32Array(pieces);
  const eachHeld = (then: (piece: number, sketch: number) => void): void => {
    metIn.fill(0);
    for (let sketch = 0; sketch + 1 < entries.length; sketch++)
      for (let at = entries[sketch] ?? 0; at < (entries[sketch + 1] ?? 0); at++) {
        const piece = pieceOf[at] ?? 0;
        if (metIn[piece] !== sketch + 1) then(piece, sketch);
        metIn[piece] = sketch + 1;
      }
  };
  eachHeld((piece) => {
    starts[piece + 1] = (starts[piece + 1] ?? 0) + 1;
  });
  for (let piece = 0; piece < pieces; piece++)
    starts[piece + 1] = (starts[piece + 1] ?? 0) + (starts[piece] ?? 0);
  const next = starts.slice();
  const holders = new Uint32Array(starts[pieces] ?? 0);
  eachHeld((piece, sketch) => {
    const to = next[piece] ?? 0;
    next[piece] = to + 1;
    holders[to] = sketch;
  });
  return { holders, starts };
}

/** The pieces of one sketch, in the order of its entries. */
export function piecesOf({ pieceOf, entries }: SketchIndex, text: number): Uint32Array {
  return pieceOf.subarray(entries[text], entries[text + 1]);
}
