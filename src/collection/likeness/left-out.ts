/**
 * What says nothing of copying: words of the law that everyone cites, a template that many units fill in,
 * and what the body above wrote in its own report.
 */
import { piecesOf } from './sketch-index.ts';
import type { SketchIndex } from './sketch-index.ts';

/** Whose text it is, and who stands above; units by number, from 0, no more than there are texts. */
export interface TextOwner {
  readonly unit: number;
  /** null = none, or none that has a text. */
  readonly parent: number | null;
}

/** A piece that stands with more units than this is a template's. */
const FEW_UNITS = 8;
/** In a small batch, what stands with more than an eighth of the units is; three are not many. */
const PART_OF_FEW = 8;
const FEWEST_UNITS = 3;
/** In a large batch more may have copied from one another, and … */
const PART_OF_MANY = 50;
/** … so many at most are looked at: work would grow with their square. */
const MOST_UNITS = 50;
const MOST_TEXTS = 400;

/** By entry of the index: 1 = its piece is left out. */
export function leftOutEntries(index: SketchIndex, owners: readonly TextOwner[]): Uint8Array {
  const isCommon = commonPieces(index, owners);
  const leftOut = new Uint8Array(index.pieceOf.length);
  for (let entry = 0; entry < leftOut.length; entry++)
    leftOut[entry] = isCommon[index.pieceOf[entry] ?? 0] ?? 0;
  const above = new Map<number, Set<number>>();
  for (const { parent } of owners) if (parent !== null) above.set(parent, new Set());
  for (const [text, { unit }] of owners.entries()) {
    const pieces = above.get(unit);
    if (pieces !== undefined) for (const piece of piecesOf(index, text)) pieces.add(piece);
  }
  for (const [text, { parent }] of owners.entries()) {
    const pieces = parent === null ? undefined : above.get(parent);
    if (pieces === undefined) continue;
    const first = index.entries[text] ?? 0;
    for (const [at, piece] of piecesOf(index, text).entries())
      if (pieces.has(piece)) leftOut[first + at] = 1;
  }
  return leftOut;
}

function commonPieces({ starts, holders }: SketchIndex, owners: readonly TextOwner[]): Uint8Array {
  const units = new Set(owners.map(({ unit }) => unit)).size;
  const most = Math.max(
    FEWEST_UNITS,
    Math.min(FEW_UNITS, Math.floor(units / PART_OF_FEW)),
    Math.min(MOST_UNITS, Math.floor(units / PART_OF_MANY)),
  );
  const metAt = new Uint32Array(owners.length);
  const isCommon = new Uint8Array(Math.max(0, starts.length - 1));
  for (let piece = 0; piece < isCommon.length; piece++) {
    const from = starts[piece] ?? 0;
    const to = starts[piece + 1] ?? 0;
    let held = 0;
    if (to - from > most)
      for (let at = from; at < to; at++) {
        const unit = owners[holders[at] ?? 0]?.unit ?? 0;
        if (metAt[unit] !== piece + 1) held++;
        metAt[unit] = piece + 1;
      }
    isCommon[piece] = held > most || to - from > MOST_TEXTS ? 1 : 0;
  }
  return isCommon;
}
