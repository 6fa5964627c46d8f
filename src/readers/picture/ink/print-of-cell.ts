/** The print of a cell: pieces as tall as letters, and the small ones that belong to them. */
import type { Box } from '../image/grey-image.ts';
import type { Blob } from './components.ts';
import { boundsOf } from './components.ts';

export interface CellPrint {
  readonly blobs: readonly Blob[];
  /** From top to bottom. */
  readonly lines: readonly Box[];
  /** Nothing in it is as tall as a letter: a dash or a dot. */
  readonly isMark: boolean;
  /** One line, as high as one of figures. */
  readonly isOneLine: boolean;
  /** Ink before it, at half its height, that was left out as a speck: what is left of a sign, perhaps. */
  readonly isSpecked: boolean;
}

/** The height that most ink of a table stands at: of its letters. */
export function heightOfPrint(blobs: readonly Blob[]): number | null {
  const sorted = blobs
    .map(({ y0, y1, count }) => ({ height: y1 - y0, count }))
    .sort((left, right) => left.height - right.height);
  const whole = sorted.reduce((sum, { count }) => sum + count, 0);
  let sum = 0;
  for (const { height, count } of sorted) {
    sum += count;
    if (sum >= whole * 0.7) return height;
  }
  return null;
}

/** Points of ink that a broken sign leaves at least. */
const LEAST_SPECK = 3;

function isSpecked(blobs: readonly Blob[], kept: readonly Blob[], em: number): boolean {
  const { x0, y0, y1 } = boundsOf(kept);
  const middle = (y0 + y1) / 2;
  const specks = blobs.filter(
    (blob) =>
      !kept.includes(blob) &&
      blob.x1 <= x0 + 1 &&
      blob.x0 > x0 - em &&
      Math.abs((blob.y0 + blob.y1) / 2 - middle) < em * 0.25,
  );
  return specks.reduce((sum, { count }) => sum + count, 0) >= LEAST_SPECK;
}

/**
 * @param all pieces of ink of the cell, specks too
 * @param least points of ink of the smallest piece that is no speck
 * @param em height of the letters of the table
 * @returns null where nothing is printed
 */
export function printOfCell(
  all: readonly Blob[],
  { least, em }: { readonly least: number; readonly em: number },
): CellPrint | null {
  const blobs = all.filter(({ count }) => count >= least);
  const tall = blobs.filter(({ y0, y1, count }) => y1 - y0 >= em * 0.5 && count >= em * em * 0.05);
  const kept = tall.length > 0 ? withSmall(blobs, tall, em) : marksOf(blobs, em);
  if (kept.length === 0) return null;
  const lines = linesOf(kept, em * 1.25);
  const { y0, y1 } = boundsOf(tall.length > 0 ? tall : kept);
  return {
    blobs: kept,
    lines,
    isMark: tall.length === 0,
    isOneLine: lines.length === 1 && y1 - y0 <= em * 1.7,
    isSpecked: isSpecked(all, kept, em),
  };
}

/** Points, dashes and broken strokes beside the letters. */
function withSmall(blobs: readonly Blob[], tall: readonly Blob[], em: number): Blob[] {
  const { x0, x1, y0, y1 } = boundsOf(tall);
  return blobs.filter((blob) => {
    if (tall.includes(blob)) return true;
    const apart = Math.max(x0 - blob.x1, blob.x0 - x1, 0);
    const isBeside = blob.y0 >= y0 - em * 0.25 && blob.y1 <= y1 + em * 0.3;
    const isWide = blob.x1 - blob.x0 >= em * 0.25;
    const isNear = apart < em * 0.35 || (isWide && apart < em * 1.2);
    return isBeside && blob.count >= em * em * 0.012 && isNear;
  });
}

function marksOf(blobs: readonly Blob[], em: number): Blob[] {
  return blobs.filter(
    ({ x0, x1, y0, y1, count }) =>
      count >= em * em * 0.03 && (x1 - x0 >= em * 0.3 || y1 - y0 >= em * 0.3),
  );
}

/** Pieces whose heights overlap are one line; bands too thin to be one are joined. */
function linesOf(blobs: readonly Blob[], em: number): Box[] {
  const bands = bandsOf(blobs);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of bands) {
    const last = joined.at(-1);
    const isOne = last !== undefined && to - last.from <= em * 1.35 && from - last.to < em * 0.35;
    if (isOne) last.to = to;
    else joined.push({ from, to });
  }
  return joined.flatMap(({ from, to }) => {
    const own = blobs.filter(({ y0, y1 }) => (y0 + y1) / 2 >= from && (y0 + y1) / 2 <= to);
    return own.length === 0 ? [] : [boundsOf(own)];
  });
}

function bandsOf(blobs: readonly Blob[]): { readonly from: number; readonly to: number }[] {
  const bands: { from: number; to: number }[] = [];
  for (const { y0, y1 } of [...blobs].sort((left, right) => left.y0 - right.y0)) {
    const last = bands.at(-1);
    if (last !== undefined && y0 < last.to) last.to = Math.max(last.to, y1);
    else bands.push({ from: y0, to: y1 });
  }
  return bands;
}
