/** For each text, those before it that share many of its pieces. */
import { gather } from '../../lib/gather.ts';
import { piecesOf } from './sketch-index.ts';
import type { SketchIndex } from './sketch-index.ts';

export interface Neighbour {
  /** Place of the other text, which comes before. */
  readonly earlier: number;
  /** Pieces in common, of those the shorter one has. */
  readonly share: number;
}

interface Indexed {
  readonly index: SketchIndex;
  /** By text, its pieces that are looked at, each once. */
  readonly own: readonly Uint32Array[];
}

/** Fewer pieces (some 115 characters) say nothing: such a text is not compared. */
export const LEAST_PIECES = 25;

/** @param leftOut by entry of the index */
export function ownPieces(index: SketchIndex, leftOut: Uint8Array): Uint32Array[] {
  const metIn = new Uint32Array(index.starts.length);
  return Array.from({ length: index.entries.length - 1 }, (_text, text) => {
    const first = index.entries[text] ?? 0;
    return piecesOf(index, text).filter((piece, at) => {
      const isFirst = metIn[piece] !== text + 1;
      metIn[piece] = text + 1;
      return isFirst && leftOut[first + at] === 0;
    });
  });
}

/** A search over all texts, one after the other. */
export function createNeighbourSearch(
  { index: { holders, starts }, own }: Indexed,
  leastShare: number,
): (text: number) => Neighbour[] {
  const shared = new Uint32Array(own.length);
  const sizeOf = (text: number): number => own[text]?.length ?? 0;
  return (text) => {
    if (sizeOf(text) < LEAST_PIECES) return [];
    const met: number[] = [];
    for (const piece of own[text] ?? []) {
      const end = starts[piece + 1] ?? 0;
      for (let at = starts[piece] ?? 0; at < end; at++) {
        const other = holders[at] ?? text;
        if (other >= text) break;
        const count = shared[other] ?? 0;
        if (count === 0) met.push(other);
        shared[other] = count + 1;
      }
    }
    return gather(met, (earlier) => {
      const count = shared[earlier] ?? 0;
      shared[earlier] = 0;
      const share = Math.min(1, count / Math.min(sizeOf(text), sizeOf(earlier)));
      const isEnough = count >= LEAST_PIECES && sizeOf(earlier) >= LEAST_PIECES;
      return isEnough && share >= leastShare ? [{ earlier, share }] : [];
    });
  };
}
