/**
 * Ruled lines by their ridge: darker than both sides, averaged along the line. Finds hairlines that a
 * threshold breaks up.
 */
import type { GreyImage } from '../image/grey-image.ts';
import { median } from '../../../lib/median.ts';
import { clamp, createGrey } from '../image/grey-image.ts';
import type { Axis, Segment } from '../page/segments.ts';

/** How the points of a picture are walked along one axis. */
interface Walk {
  /** Points from one row to the next, across the lines. */
  readonly across: number;
  /** Points from one place to the next, along them. */
  readonly along: number;
  readonly rows: number;
  readonly length: number;
}

function walk({ width, height }: GreyImage, axis: Axis): Walk {
  return axis === 'across'
    ? { across: width, along: 1, rows: height, length: width }
    : { across: 1, along: width, rows: width, length: height };
}

/** What a darker or lighter point counts at most: a stroke of a letter is no line. */
const MOST = 60;
const LEAST = -12;

/** What is looked for: lines along one axis, on a page of a scale. */
export interface Looked {
  readonly axis: Axis;
  /** Points: 1 at 200 dpi on A4. */
  readonly unit: number;
  /** Of the picture, in shades. */
  readonly grain: number;
}

export function ridgesOf(image: GreyImage, { axis, unit, grain }: Looked): GreyImage {
  const { across, along, rows, length } = walk(image, axis);
  const side = sideOf(unit);
  const reach = Math.max(3, Math.round(5.5 * unit));
  const least = Math.max(7, grain);
  const { data } = image;
  const ridges = createGrey(image.width, image.height, 0);
  const sums = new Float32Array(length + 1);
  for (let row = side + 1; row < rows - side - 1; row++) {
    const start = row * across;
    let sum = 0;
    for (let index = 0, at = start; index < length; index++, at += along) {
      const centre =
        ((data[at - across] ?? 0) + 2 * (data[at] ?? 0) + (data[at + across] ?? 0)) / 4;
      const before = data[at - side * across] ?? 0;
      const behind = data[at + side * across] ?? 0;
      const darker = Math.min(before, behind) * 0.6 + (before + behind) * 0.2 - centre;
      sum += darker > MOST ? MOST : darker < LEAST ? LEAST : darker;
      sums[index + 1] = sum;
    }
    for (let index = 0, at = start; index < length; index++, at += along) {
      const from = index > reach ? index - reach : 0;
      const to = index + reach + 1 < length ? index + reach + 1 : length;
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
export function isSolid(image: GreyImage, segment: Segment, { axis, unit }: Looked): boolean {
  const depths = depthsAlong(image, segment, { axis, side: sideOf(unit) });
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
function depthsAlong(
  image: GreyImage,
  segment: Segment,
  { axis, side }: { readonly axis: Axis; readonly side: number },
): number[] {
  const { across, along, rows } = walk(image, axis);
  const { data } = image;
  const middle = (segment.from + segment.to) / 2;
  const depths: number[] = [];
  let drift = 0;
  for (let index = segment.from; index <= segment.to; index++) {
    const base = segment.at + segment.slope * (index - middle);
    const nearest = Math.round(base + drift);
    let best = { depth: -99, row: nearest };
    for (let row = nearest - 1; row <= nearest + 1; row++) {
      if (row < side || row >= rows - side) continue;
      const at = row * across + index * along;
      const around =
        ((data[at - across] ?? 0) + (data[at] ?? 0) + (data[at + across] ?? 0)) / 3 + 8;
      const paper = Math.min(data[at - side * across] ?? 0, data[at + side * across] ?? 0);
      const depth = paper - Math.min(data[at] ?? 0, around);
      if (depth > best.depth) best = { depth, row };
    }
    depths.push(best.depth);
    if (best.depth > 10) drift = clamp(drift * 0.8 + (best.row - base) * 0.2, -3, 3);
  }
  return depths;
}
