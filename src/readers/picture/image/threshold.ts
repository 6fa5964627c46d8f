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

/** The sum of the square around each point is moved along: a column comes in and one goes out. */
function threshold(image: GreyImage, radius: number, least: number): GreyImage {
  const { width, height, data } = image;
  const ink = createGrey(width, height, 0);
  const columns = new Int32Array(width);
  const addRow = (row: number, sign: number): void => {
    if (row < 0 || row >= height) return;
    for (let x = 0, at = row * width; x < width; x++, at++) {
      columns[x] = (columns[x] ?? 0) + sign * (data[at] ?? 0);
    }
  };
  for (let row = 0; row < radius; row++) addRow(row, 1);
  for (let y = 0; y < height; y++) {
    addRow(y + radius, 1);
    addRow(y - radius - 1, -1);
    const high = Math.min(height, y + radius + 1) - Math.max(0, y - radius);
    let sum = 0;
    for (let x = 0; x < Math.min(width, radius); x++) sum += columns[x] ?? 0;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if (x + radius < width) sum += columns[x + radius] ?? 0;
      if (x > radius) sum -= columns[x - radius - 1] ?? 0;
      const wide = Math.min(width, x + radius + 1) - Math.max(0, x - radius);
      const mean = sum / (high * wide);
      const shade = data[at] ?? 0;
      if (shade < mean * (1 - DARKER) && shade < mean - least) ink.data[at] = 1;
    }
  }
  return ink;
}
