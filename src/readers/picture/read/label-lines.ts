/** Labels as lines for the recogniser: all of one, or how it begins. */
import type { Box, GreyImage } from '../image/grey-image.ts';
import { createGrey, PAPER } from '../image/grey-image.ts';
import { LINE_HEIGHT, lineImage } from '../ink/line-image.ts';
import type { StraightPage } from '../page/rectify.ts';

/** The beginning of what may be a label. */
export interface CellHead {
  readonly lines: () => readonly GreyImage[];
  /** Points of all its lines. */
  readonly width: number;
}

/** In heights of letters: shorter print is read whole, of longer so much is read. */
const SHORTEST = 7;
const HEAD = 5;
/** What is left of a line behind so little of it is read along. */
const REST = 1.5;
/** Where a line is cut may be moved by this to stand between letters. */
const MOVED = 0.6;

export function headOf(
  { image, ink }: StraightPage,
  lines: readonly Box[],
  em: number,
): CellHead | null {
  const width = lines.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
  if (width < SHORTEST * em || isUpright(lines, em)) return null;
  const parts: Box[] = [];
  let left = HEAD * em;
  for (const line of lines) {
    if (left < em) break;
    const wide = line.x1 - line.x0;
    const isCut = wide > left + REST * em;
    parts.push(isCut ? { ...line, x1: blankNear(ink, line, { at: line.x0 + left, em }) } : line);
    left -= wide;
  }
  return { width, lines: () => parts.map((box) => lineOf(image, box, em)) };
}

/** A narrow cell with a letter a line is read as one line. */
export function labelLines(
  { image }: StraightPage,
  boxes: readonly Box[],
  em: number,
): GreyImage[] {
  const lines = boxes.map((box) => lineOf(image, box, em));
  return isUpright(boxes, em) ? [inOneRow(lines)] : lines;
}

/** Many narrow lines one below the other; so does a label on its side look, too. */
export function isUpright(lines: readonly Box[], em: number): boolean {
  return lines.length > 2 && lines.every(({ x0, x1 }) => x1 - x0 < em * 2.4);
}

function lineOf(image: GreyImage, box: Box, em: number): GreyImage {
  const high = Math.max(box.y1 - box.y0, em);
  return lineImage(image, box, { high, target: 38, side: 0.2, leastWidth: 16 });
}

/** The middle of the widest blank between letters near a place of a line. */
function blankNear(
  { width, data }: GreyImage,
  { y0, y1 }: Box,
  { at, em }: { readonly at: number; readonly em: number },
): number {
  const [from, to] = [Math.round(at - MOVED * em), Math.round(at + MOVED * em)];
  const isBlank = (x: number): boolean => {
    for (let y = Math.round(y0); y < y1; y++) if (data[y * width + x] === 1) return false;
    return true;
  };
  let [best, longest, run] = [at, 0, 0];
  for (let x = from; x <= to; x++) {
    run = isBlank(x) ? run + 1 : 0;
    if (run > longest) [longest, best] = [run, x + 1 - run / 2];
  }
  return Math.round(best);
}

function inOneRow(lines: readonly GreyImage[]): GreyImage {
  const width = lines.reduce((sum, line) => sum + line.width, 0);
  const row = createGrey(width, LINE_HEIGHT, PAPER);
  let left = 0;
  for (const line of lines) {
    for (let y = 0; y < LINE_HEIGHT; y++) {
      const part = line.data.subarray(y * line.width, (y + 1) * line.width);
      row.data.set(part, y * width + left);
    }
    left += line.width;
  }
  return row;
}
