/** Lines of running text on a straight page, outside its tables. */
import type { Box, GreyImage } from '../image/grey-image.ts';
import type { Blob } from './components.ts';
import { boundsOf, findBlobs } from './components.ts';
import { heightOfPrint } from './print-of-cell.ts';

export interface TextLine {
  readonly box: Box;
  readonly blobs: readonly Blob[];
  /** No more than a digit: grain of the paper, unless it stands in a column. */
  readonly isLone: boolean;
}

interface OpenLine {
  box: Box;
  /** Of its last letters: a line may stand a little askew. */
  tail: readonly Blob[];
  readonly blobs: Blob[];
}

/** In heights of the usual letter: what is smaller is a speck or a point, what is larger no letter. */
const SMALL = 0.5;
const LARGE = 4;
/** Points at 200 dpi: no letter of a page is smaller. */
const LEAST_EM = 18;
/** Blanks in a line, in its heights. */
const WIDEST_GAP = 2.5;
/** A letter adds no more to the height of its line. */
const GROWN = 1.35;
/** Letters, or parts of them. */
const TAIL = 6;

/** @param tables nothing inside them is looked at; @returns from top to bottom */
export function findTextLines(ink: GreyImage, tables: readonly Box[], unit: number): TextLine[] {
  const page = { x0: 0, y0: 0, x1: ink.width, y1: ink.height };
  const margin = Math.round(20 * unit);
  const blobs = findBlobs(ink, page, { margin, least: Math.max(3, Math.round(6 * unit * unit)) });
  const outside = blobs.filter((blob) => !tables.some((table) => isInside(blob, table)));
  const usual = heightOfPrint(
    outside.filter(({ y0, y1 }) => y1 - y0 > 10 * unit && y1 - y0 < 80 * unit),
  );
  if (usual === null) return [];
  const em = Math.max(usual, LEAST_EM * unit);
  const letters = outside.filter((blob) => isLetter(blob, em));
  const lines = joinParts(gather(letters, em));
  addSmall(
    lines,
    outside.filter((blob) => !isLetter(blob, em) && blob.y1 - blob.y0 < em),
    em,
  );
  return lines
    .map(({ box, blobs: own }) => {
      const count = own.reduce((sum, blob) => sum + blob.count, 0);
      const isLone = box.x1 - box.x0 <= em * 0.7 || count <= em * em * 0.2;
      return { box, blobs: own, count, isLone };
    })
    .filter(({ box, count }) => box.y1 - box.y0 > em * 0.5 && count > em * em * 0.06)
    .sort((left, right) => left.box.y0 - right.box.y0);
}

function isInside({ x0, y0, x1, y1 }: Box, table: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x > table.x0 - 4 && x < table.x1 + 4 && y > table.y0 - 4 && y < table.y1 + 4;
}

/** Ink that fills its box as letters do: no long line, no blot. */
function isLetter({ x0, x1, y0, y1, count }: Blob, em: number): boolean {
  const [wide, high] = [x1 - x0, y1 - y0];
  const largest = Math.max(wide, high);
  return (
    largest >= em * SMALL && count > em * em * 0.03 && high <= em * LARGE && wide <= em * LARGE * 2
  );
}

function gather(letters: readonly Blob[], em: number): OpenLine[] {
  const lines: OpenLine[] = [];
  for (const blob of [...letters].sort((left, right) => left.x0 - right.x0)) {
    const line = nearest(lines, blob, em);
    if (line === null) lines.push({ box: blob, tail: [blob], blobs: [blob] });
    else {
      line.blobs.push(blob);
      line.tail = [...line.tail.slice(1 - TAIL), blob];
      line.box = boundsOf([line.box, blob]);
    }
  }
  return lines;
}

function nearest(lines: readonly OpenLine[], blob: Blob, em: number): OpenLine | null {
  let best: { readonly line: OpenLine; readonly overlap: number } | null = null;
  for (const line of lines) {
    const box = boundsOf(line.tail);
    const high = box.y1 - box.y0;
    if (blob.x0 - box.x1 > WIDEST_GAP * Math.max(em, high)) continue;
    const shared = Math.min(box.y1, blob.y1) - Math.max(box.y0, blob.y0);
    const overlap = shared / Math.max(1, Math.min(high, blob.y1 - blob.y0));
    const grown = Math.max(box.y1, blob.y1) - Math.min(box.y0, blob.y0);
    const fits = grown <= GROWN * Math.max(em, high, blob.y1 - blob.y0);
    if (overlap > 0.5 && fits && overlap > (best?.overlap ?? 0)) best = { line, overlap };
  }
  return best?.line ?? null;
}

/** How far to its sides a line is looked at, in its heights, and the share of another that lies in it there. */
const AROUND = 2;
const SHARED = 0.7;

/** Of large letters some parts may begin a line of their own: it lies within that of the others. */
function joinParts(lines: readonly OpenLine[]): OpenLine[] {
  const joined: OpenLine[] = [];
  for (const line of [...lines].sort((left, right) => widthOf(right.box) - widthOf(left.box))) {
    const whole = joined.find((other) => isWithin(line.box, other));
    if (whole === undefined) joined.push(line);
    else {
      for (const blob of line.blobs) whole.blobs.push(blob);
      whole.box = boundsOf([whole.box, line.box]);
    }
  }
  return joined;
}

function widthOf({ x0, x1 }: Box): number {
  return x1 - x0;
}

function isWithin({ x0, x1, y0, y1 }: Box, { box, blobs }: OpenLine): boolean {
  const middle = (x0 + x1) / 2;
  if (middle < box.x0 || middle > box.x1 || y0 > box.y1 || y1 < box.y0) return false;
  const tallest = blobs.reduce((most, blob) => Math.max(most, blob.y1 - blob.y0), 0);
  const around = AROUND * tallest;
  const near = boundsOf(blobs.filter((blob) => blob.x1 > x0 - around && blob.x0 < x1 + around));
  return Math.min(y1, near.y1) - Math.max(y0, near.y0) > SHARED * (y1 - y0);
}

/** Points and commas, and strokes that stand by themselves. */
function addSmall(lines: readonly OpenLine[], small: readonly Blob[], em: number): void {
  for (const blob of small) {
    const line = lines.find(
      ({ box }) =>
        blob.y0 >= box.y0 - em * 0.2 &&
        blob.y1 <= box.y1 + em * 0.2 &&
        blob.x1 > box.x0 - em * 0.6 &&
        blob.x0 < box.x1 + em * 0.9,
    );
    if (line === undefined) continue;
    line.blobs.push(blob);
    line.box = boundsOf([line.box, blob]);
  }
}
