/** Pictures of pages, drawn point by point, and a recogniser that reads what is drawn on them. */
import type { Box, ColourImage, GreyImage } from '../../src/readers/picture/image/grey-image.ts';
import { createGrey } from '../../src/readers/picture/image/grey-image.ts';
import type { Recogniser } from '../../src/readers/picture/recognise/recogniser.ts';

const INK = 20;

export function drawBox(image: GreyImage, { x0, y0, x1, y1 }: Box, shade = INK): void {
  for (let y = y0; y < y1; y++) image.data.fill(shade, y * image.width + x0, y * image.width + x1);
}

export interface DrawnTable {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** By row: how many bars stand in each cell; null where the cell is one with that to its left. */
  readonly bars: readonly (readonly (number | null)[])[];
  /** Nothing is ruled. */
  readonly isBare?: boolean;
}

/** Rules two points thick, and in each cell as many bars of 30 points height as it says. */
export function drawTable(image: GreyImage, { xs, ys, bars, isBare = false }: DrawnTable): void {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const rule = (box: Box): void => (isBare ? undefined : drawBox(image, box));
  for (const y of ys) rule({ x0: left, x1: right + 2, y0: y, y1: y + 2 });
  bars.forEach((row, index) => {
    const [y0 = 0, y1 = 0] = [ys[index], ys[index + 1]];
    rule({ x0: right, x1: right + 2, y0, y1 });
    row.forEach((count, column) => {
      const x0 = xs[column] ?? 0;
      if (count === null) return;
      rule({ x0, x1: x0 + 2, y0, y1 });
      for (let bar = 0; bar < count; bar++) {
        const x = x0 + 20 + bar * 12;
        const y = Math.round((y0 + y1) / 2) - 15;
        drawBox(image, { x0: x, x1: x + 5, y0: y, y1: y + 30 });
      }
    });
  });
}

export function blankPage(width = 1654, height = 1000): GreyImage {
  return createGrey(width, height, 240);
}

export function colourOf({ width, height, data }: GreyImage): ColourImage {
  const colours = new Uint8ClampedArray(width * height * 4);
  data.forEach((shade, index) => colours.fill(shade, index * 4, index * 4 + 4));
  return { width, height, data: colours };
}

const CHARACTERS = ['', ...'0123456789', '格'];

/** Reads a line of n bars as the digit n, and one of more than nine as 格. */
export const BAR_READER: Recogniser = {
  characters: CHARACTERS,
  recognise(lines, take) {
    lines.forEach((line, index) => {
      const bars = countBars(line);
      const probabilities = new Float32Array(2 * CHARACTERS.length);
      probabilities[bars > 9 ? CHARACTERS.length - 1 : bars + 1] = 1;
      probabilities[CHARACTERS.length] = 1;
      take(index, { steps: 2, classes: CHARACTERS.length, probabilities });
    });
    return Promise.resolve();
  },
};

export function countBars({ width, height, data }: GreyImage): number {
  const middle = Math.floor(height / 2) * width;
  let [bars, isInk] = [0, false];
  for (let x = 0; x < width; x++) {
    const isDark = (data[middle + x] ?? 255) < 128;
    if (isDark && !isInk) bars++;
    isInk = isDark;
  }
  return bars;
}
