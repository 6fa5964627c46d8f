/** Two pages beside each other on one sheet: a landscape picture with nothing but paper, or a fold, in its middle. */
import type { ColourImage } from '../image/grey-image.ts';
import { median } from '../../../lib/median.ts';

/** A page of a sheet, and where it begins. */
export interface SheetPart {
  readonly x0: number;
  readonly image: ColourImage;
}

/** Width by height of two upright pages. */
const NARROWEST = 1.2;
const WIDEST = 1.8;
/** Where the pages may meet, and how wide the paper between their prints is, in widths of the sheet. */
const FROM = 0.44;
const TO = 0.56;
const LEAST_GAP = 0.015;
/** Shares of a column that are ink: nothing is printed in it; it is the shadow of a fold. */
const BLANK = 0.004;
const FOLD = 0.85;
/** Of each page, the share that is ink at least. */
const PRINTED = 0.004;
/** Darker than its paper by this share is ink. */
const DARKER = 0.3;
const STEP = 3;

/** @returns the parts from left to right; one where it is one page */
export function splitSpread(image: ColourImage): SheetPart[] {
  const whole = [{ x0: 0, image }];
  const shape = image.width / image.height;
  if (shape < NARROWEST || shape > WIDEST) return whole;
  const ink = inkOfColumns(image);
  const gap = widestGap(ink, image.width);
  if (gap === null) return whole;
  const isPrinted = (from: number, to: number): boolean => {
    const own = ink.slice(from, to).filter((share) => share < FOLD);
    return own.reduce((sum, share) => sum + share, 0) > PRINTED * (to - from);
  };
  if (!isPrinted(0, gap) || !isPrinted(gap, image.width)) return whole;
  return [
    { x0: 0, image: cutColumns(image, 0, gap) },
    { x0: gap, image: cutColumns(image, gap, image.width) },
  ];
}

/** Of each column, the share of its points that is much darker than the paper. */
function inkOfColumns({ width, height, data }: ColourImage): number[] {
  const samples: number[] = [];
  for (let at = 0; at < data.length; at += 4 * 997) samples.push(data[at + 1] ?? 0);
  // Most of a page is paper.
  const least = median(samples) * (1 - DARKER);
  const rows = Math.ceil(height / STEP);
  return Array.from({ length: width }, (_, x) => {
    let count = 0;
    for (let y = 0; y < height; y += STEP) {
      if ((data[(y * width + x) * 4 + 1] ?? 0) < least) count++;
    }
    return count / rows;
  });
}

/** The middle of the widest run of columns without print near the middle of the sheet. */
function widestGap(ink: readonly number[], width: number): number | null {
  let [best, longest, run] = [0, 0, 0];
  for (let x = Math.round(FROM * width); x < TO * width; x++) {
    const share = ink[x] ?? 0;
    run = share < BLANK || share > FOLD ? run + 1 : 0;
    if (run > longest) [longest, best] = [run, x - (run >> 1)];
  }
  return longest >= LEAST_GAP * width ? best : null;
}

function cutColumns({ width, height, data }: ColourImage, from: number, to: number): ColourImage {
  const part = new Uint8ClampedArray((to - from) * height * 4);
  for (let y = 0; y < height; y++) {
    const row = data.subarray((y * width + from) * 4, (y * width + to) * 4);
    part.set(row, y * (to - from) * 4);
  }
  return { width: to - from, height, data: part };
}
