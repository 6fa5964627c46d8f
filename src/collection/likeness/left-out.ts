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
/** In a large batch more may have copied from one another, and … */
const SHARE_OF_UNITS = 0.02;
/** … so many at most are looked at: work would grow with their square. */
const MOST_UNITS = 50;
const MOST_TEXTS = 400;
/** In a small one, what more than half have is a template; three that are alike are not many. */
const FEWEST_UNITS = 3;

/** By entry of the index: 1 = its piece is left out. */
export function leftOutEntries(index: SketchIndex, owners: readonly TextOwner[]): Uint8Array {
  const isCommon = commonPieces(index, owners);
  const leftOut = new Uint8Array(index.pieceOf.length);
  for (let entry = 0; entry < leftOut.length; entry++)
    leftOut[entry] = isCommon[index.pieceOf[entry] ?? 0] ?? 0;
  const byParent = new Map<number, number[]>();
  for (const [text, { parent }] of owners.entries()) {
    if (parent === null) continue;
    const children = byParent.get(parent) ?? [];
    children.push(text);
    byParent.set(parent, children);
  }
  const byUnit = new Map<number, number[]>([...byParent.keys()].map((unit) => [unit, []]));
  for (const [text, { unit }] of owners.entries()) byUnit.get(unit)?.push(text);
  for (const [parent, children] of byParent) {
    const above = new Set((byUnit.get(parent) ?? []).flatMap((text) => [...piecesOf(index, text)]));
    for (const child of children) {
      const first = index.entries[child] ?? 0;
      for (const [at, piece] of piecesOf(index, child).entries())
        if (above.has(piece)) leftOut[first + at] = 1;
    }
  }
  return leftOut;
}

function commonPieces({ starts, holders }: SketchIndex, owners: readonly TextOwner[]): Uint8Array {
  const units = new Set(owners.map(({ unit }) => unit)).size;
  const most = Math.max(
    FEWEST_UNITS,
    Math.min(FEW_UNITS, Math.floor(units / 2)),
    Math.min(MOST_UNITS, Math.floor(units * SHARE_OF_UNITS)),
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
