/**
 * Colour → grey. Where the page is red, and two points round it since JPEG blurs colour, only what is
 * dark in the red channel counts as ink: print under a seal stays, the seal goes.
 */
import type { ColourImage, GreyImage } from './grey-image.ts';
import { clamp, createGrey } from './grey-image.ts';

/** By how much red outweighs green and blue. */
const RED = 24;
/** Fewer points are no seal. */
const FEWEST = 200;
const MARGIN = 2;

export function greyOf(image: ColourImage): GreyImage {
  const { width, height, data } = image;
  const grey = createGrey(width, height);
  const red = new Uint8Array(width * height);
  let count = 0;
  for (let index = 0, at = 0; index < red.length; index++, at += 4) {
    const r = data[at] ?? 0;
    const g = data[at + 1] ?? 0;
    const b = data[at + 2] ?? 0;
    grey.data[index] = (r * 77 + g * 150 + b * 29) >> 8;
    if (r - g > RED && r - b > RED) {
      red[index] = 1;
      count++;
    }
  }
  if (count >= FEWEST) clearSeal(image, grey, widen(red, width, height));
  return grey;
}

function clearSeal({ data }: ColourImage, grey: GreyImage, seal: Uint8Array): void {
  for (let index = 0; index < seal.length; index++) {
    if (seal[index] === 1) grey.data[index] = clamp(((data[index * 4] ?? 0) - 30) * 1.5, 0, 245);
  }
}

function widen(mask: Uint8Array, width: number, height: number): Uint8Array {
  const wide = new Uint8Array(mask.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (mask[y * width + x] !== 1) continue;
      const left = Math.max(0, x - MARGIN);
      const right = Math.min(width, x + MARGIN + 1);
      for (let v = Math.max(0, y - MARGIN); v <= Math.min(height - 1, y + MARGIN); v++) {
        wide.fill(1, v * width + left, v * width + right);
      }
    }
  }
  return wide;
}
