/**
 * Ruled lines by their ridge: darker than both sides, averaged along the line. Finds hairlines that a
 * threshold breaks up.
 */
import type { GreyImage } from '../image/grey-image.ts';
import { median } from '../../../lib/median.ts';
import { clamp, createGrey } from '../image/grey-image.ts';
import type { Segment } from '../page/segments.ts';

/** What a darker or lighter point counts at most: a stroke of a letter is no line. */
const MOST = 60;
const LEAST = -12;

/** What is looked for: lines across, on a page of a scale. */
export interface Looked {
  /** Points: 1 at 200 dpi on A4. */
  readonly unit: number;
  /** Of the picture, in shades. */
  readonly grain: number;
}

export function ridgesOf(image: GreyImage, { unit, grain }: Looked): GreyImage {
  const side = sideOf(unit);
  const reach = Math.max(3, Math.round(5.5 * unit));
  const least = Math.max(7, grain);
  const { data, width, height } = image;
  const ridges = createGrey(width, height, 0);
  const sums = new Float32Array(width + 1);
  for (let row = side + 1; row < height - side - 1; row++) {
    const start = row * width;
    let sum = 0;
    for (let index = 0, at = start; index < width; index++, at++) {
      const centre = ((data[at - width] ?? 0) + 2 * (data[at] ?? 0) + (data[at + width] ?? 0)) / 4;
      const before = data[at - side * width] ?? 0;
      const behind = data[at + side * width] ?? 0;
      const darker = Math.min(before, behind) * 0.6 + (before + behind) * 0.2 - centre;
      sum += darker > MOST ? MOST : darker < LEAST ? LEAST : darker;
      sums[index + 1] = sum;
    }
    for (let index = 0, at = start; index < width; index++, at++) {
      const from = index > reach ? index - reach : 0;
      const to = index + reach + 1 < width ? index + reach + 1 : width;
      if ((sums[to] ?? 0) - (sums[from] ?? 0) > least * (to - from)) ridges.data[at] = 1;
    }
  }
  return ridges;
}

/** Points from the middle of a line to the paper beside it. */
function sideOf(unit: number): number {
  return Math.max(3, Math.round(4 * unit));
}

/** Of a line, in shades. */
const LEAST_DEPTH = 6;
const MOST_GAPS = 0.12;

/** Whether a ridge is one unbroken line and not a row of strokes. */
export function isSolid(image: GreyImage, segment: Segment, { unit }: Looked): boolean {
  const depths = depthsAlong(image, segment, sideOf(unit));
  const usual = median(depths);
  const least = 0.3 * usual;
  let [missing, run, longest] = [0, 0, 0];
  for (let index = 1; index < depths.length - 1; index++) {
    const mean = ((depths[index - 1] ?? 0) + (depths[index] ?? 0) + (depths[index + 1] ?? 0)) / 3;
    if (mean >= least) run = 0;
    else {
      missing++;
      run++;
      longest = Math.max(longest, run);
    }
  }
  const mostMissing = MOST_GAPS * depths.length;
  return usual > LEAST_DEPTH && missing <= mostMissing && longest <= Math.max(4, 7 * unit);
}

/** How much darker the line is than its sides, place by place; the line is followed where it wanders. */
function depthsAlong({ data, width, height }: GreyImage, segment: Segment, side: number): number[] {
  const middle = (segment.from + segment.to) / 2;
  const depths: number[] = [];
  let drift = 0;
  for (let index = segment.from; index <= segment.to; index++) {
    const base = segment.at + segment.slope * (index - middle);
    const nearest = Math.round(base + drift);
    let best = { depth: -99, row: nearest };
    for (let row = nearest - 1; row <= nearest + 1; row++) {
      if (row < side || row >= height - side) continue;
      const at = row * width + index;
      const around = ((data[at - width] ?? 0) + (data[at] ?? 0) + (data[at + width] ?? 0)) / 3 + 8;
      const paper = Math.min(data[at - side * width] ?? 0, data[at + side * width] ?? 0);
      const depth = paper - Math.min(data[at] ?? 0, around);
      if (depth > best.depth) best = { depth, row };
    }
    depths.push(best.depth);
    if (best.depth > 10) drift = clamp(drift * 0.8 + (best.row - base) * 0.2, -3, 3);
  }
  return depths;
}
