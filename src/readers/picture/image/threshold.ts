/** Grey → ink and paper, by the shade around each point; a grainy picture is smoothed first. */
import type { GreyImage } from './grey-image.ts';
import { createGrey } from './grey-image.ts';

/** Ink is darker than the mean around it by this share, and by so many shades at least. */
const DARKER = 0.12;
const LEAST_DARKER = 12;
/** Grain from which a picture is smoothed, in shades. */
const GRAINY = 5;

/** @param radius points of the square that is looked at around each */
export function inkOfPage(image: GreyImage, radius: number): GreyImage {
  const grain = grainOf(image);
  return grain > GRAINY
    ? threshold(smooth(image), radius, Math.max(14, grain * 1.6))
    : threshold(image, radius, LEAST_DARKER);
}

/** How grainy a picture is: the median of what each point differs from its neighbours, in shades. */
export function grainOf({ width, height, data }: GreyImage): number {
  const histogram = new Uint32Array(1024);
  let count = 0;
  for (let y = 2; y < height - 2; y += 3) {
    for (let x = 2; x < width - 2; x += 3) {
      const at = y * width + x;
      const around =
        (data[at - 1] ?? 0) +
        (data[at + 1] ?? 0) +
        (data[at - width] ?? 0) +
        (data[at + width] ?? 0);
      const differs = Math.min(1023, Math.abs(4 * (data[at] ?? 0) - around));
      histogram[differs] = (histogram[differs] ?? 0) + 1;
      count++;
    }
  }
  let sum = 0;
  for (let value = 0; value < histogram.length; value++) {
    sum += histogram[value] ?? 0;
    // The median of |Laplacian| of noise of one shade.
    if (sum > count / 2) return value / 3.02;
  }
  return 0;
}

function smooth({ width, height, data }: GreyImage): GreyImage {
  const across = new Uint16Array(width * height);
  const out = createGrey(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const left = data[x > 0 ? at - 1 : at] ?? 0;
      const right = data[x < width - 1 ? at + 1 : at] ?? 0;
      across[at] = left + 2 * (data[at] ?? 0) + right;
    }
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const above = across[y > 0 ? at - width : at] ?? 0;
      const below = across[y < height - 1 ? at + width : at] ?? 0;
      out.data[at] = (above + 2 * (across[at] ?? 0) + below + 8) >> 4;
    }
  }
  return out;
}

function threshold(image: GreyImage, radius: number, least: number): GreyImage {
  const { width, height, data } = image;
  const sums = sumsOf(image);
  const ink = createGrey(width, height, 0);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - radius) * (width + 1);
    const bottom = Math.min(height, y + radius + 1) * (width + 1);
    const high = (bottom - top) / (width + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - radius);
      const right = Math.min(width, x + radius + 1);
      const sum =
        (sums[bottom + right] ?? 0) -
        (sums[top + right] ?? 0) -
        (sums[bottom + left] ?? 0) +
        (sums[top + left] ?? 0);
      const mean = sum / (high * (right - left));
      const shade = data[y * width + x] ?? 0;
      if (shade < mean * (1 - DARKER) && shade < mean - least) ink.data[y * width + x] = 1;
    }
  }
  return ink;
}

/** Sums of all points above and to the left, with a row and column of noughts before them. */
function sumsOf({ width, height, data }: GreyImage): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}
