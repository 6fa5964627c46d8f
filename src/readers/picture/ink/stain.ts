/** Whether a cell lies under something grey that is no print: a seal that was scanned without its colour. */
import type { Box, GreyImage } from '../image/grey-image.ts';

/** Points to either side of one: strokes of figures are less wide than such a square. */
const AROUND = 2;
/** In such a square of a stain no shade is further from another. */
const MOST_APART = 56;
/** How dark a stain is, beside white: print is darker, paper lighter. */
const DARKEST = 50;
const LIGHTEST = 190;
/** Points at 200 dpi; figures by themselves have fewer such squares, where strokes meet. */
const FEWEST = 30;

/** @param box what is looked at of a picture with an even ground; @param unit points: 1 at 200 dpi on A4 */
export function isStained(image: GreyImage, box: Box, unit: number): boolean {
  let found = 0;
  for (let y = Math.ceil(box.y0) + AROUND; y < box.y1 - AROUND; y++) {
    for (let x = Math.ceil(box.x0) + AROUND; x < box.x1 - AROUND; x++) {
      const shade = image.data[y * image.width + x] ?? 0;
      if (shade < DARKEST || shade > LIGHTEST || !isEven(image, x, y)) continue;
      found++;
    }
  }
  return found >= FEWEST * unit * unit;
}

function isEven({ width, data }: GreyImage, x: number, y: number): boolean {
  let [least, most] = [255, 0];
  for (let row = y - AROUND; row <= y + AROUND; row++) {
    for (let at = row * width + x - AROUND; at <= row * width + x + AROUND; at++) {
      const shade = data[at] ?? 0;
      if (shade < least) least = shade;
      if (shade > most) most = shade;
    }
    if (most - least > MOST_APART) return false;
  }
  return least >= DARKEST && most <= LIGHTEST;
}
