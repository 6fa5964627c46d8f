/** A line of print as the recogniser wants it: 48 points high, its letters of a given height. */
import type { Box, GreyImage } from '../image/grey-image.ts';
import { createGrey, cropGrey } from '../image/grey-image.ts';
import { resize, warp } from '../image/resample.ts';
import type { Blob } from './components.ts';
import { boundsOf } from './components.ts';

export const LINE_HEIGHT = 48;

export interface LineShape {
  /** Height of the print in the picture. */
  readonly high: number;
  /** … and in the line. */
  readonly target: number;
  /** Paper to either side, in heights of the print. */
  readonly side: number;
  readonly leastWidth: number;
}

export function lineImage(image: GreyImage, box: Box, shape: LineShape): GreyImage {
  const { high, target, side, leastWidth } = shape;
  const scale = target / high;
  const printed = Math.round((box.x1 - box.x0 + 2 * high * side) * scale);
  const width = Math.max(leastWidth, printed);
  const x0 = (box.x0 + box.x1) / 2 - width / 2 / scale;
  const y0 = (box.y0 + box.y1) / 2 - LINE_HEIGHT / 2 / scale;
  const size = { width, height: LINE_HEIGHT };
  const around = { x0, y0, x1: x0 + width / scale, y1: y0 + LINE_HEIGHT / scale };
  const isInside = x0 >= 0 && y0 >= 0 && around.x1 <= image.width && around.y1 <= image.height;
  if (scale < 0.77 && isInside) {
    const outer = {
      ...around,
      x1: Math.ceil(around.x1),
      y1: Math.ceil(around.y1),
    };
    return resize(cropGrey(image, outer), size);
  }
  return warp(image, size, (u, v, from) => {
    from[0] = x0 + (u + 0.5) / scale - 0.5;
    from[1] = y0 + (v + 0.5) / scale - 0.5;
  });
}

/** Paper around what is kept, in points: more than a line image ever reaches for. */
const AROUND = 40;

export interface KeptPrint {
  readonly image: GreyImage;
  readonly box: Box;
}

/**
 * Only the given pieces of ink on paper: rulings, specks and neighbours never reach the recogniser.
 * @param grow points around each piece
 * @param inner of the cell: nothing outside it is taken
 */
export function keepPrint(
  image: GreyImage,
  blobs: readonly Blob[],
  { grow, inner }: { readonly grow: number; readonly inner: Box },
): KeptPrint {
  const bounds = boundsOf(blobs);
  const [left, top] = [bounds.x0 - AROUND, bounds.y0 - AROUND];
  const width = bounds.x1 - bounds.x0 + 2 * AROUND;
  const height = bounds.y1 - bounds.y0 + 2 * AROUND;
  const kept = createGrey(width, height, paperAround(image, bounds));
  for (const { x0, x1, y0, y1 } of blobs) {
    const from = Math.max(Math.ceil(inner.x0), x0 - grow);
    const to = Math.min(Math.floor(inner.x1), x1 + grow);
    const bottom = Math.min(Math.floor(inner.y1), y1 + grow);
    for (let y = Math.max(Math.ceil(inner.y0), y0 - grow); y < bottom; y++) {
      const row = image.data.subarray(y * image.width + from, y * image.width + to);
      kept.data.set(row, (y - top) * width + from - left);
    }
  }
  const box = { x0: AROUND, y0: AROUND, x1: width - AROUND, y1: height - AROUND };
  return { image: kept, box };
}

/** The share of the points around print that is lighter than its paper. */
const LIGHTER = 0.25;

function paperAround({ width, height, data }: GreyImage, { x0, y0, x1, y1 }: Box): number {
  const histogram = new Uint32Array(256);
  let count = 0;
  for (let y = Math.max(0, y0 - 3); y < Math.min(height, y1 + 3); y++) {
    for (let x = Math.max(0, x0 - 3); x < Math.min(width, x1 + 3); x++) {
      const shade = data[y * width + x] ?? 0;
      histogram[shade] = (histogram[shade] ?? 0) + 1;
      count++;
    }
  }
  let shade = 255;
  for (let sum = 0; shade > 0; shade--) {
    sum += histogram[shade] ?? 0;
    if (sum > count * LIGHTER) break;
  }
  return shade;
}
