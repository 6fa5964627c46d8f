/**
 * Colour → grey. Where the page is red, and two points round it since JPEG blurs colour, only what is
 * dark in the red channel counts as ink: print under a seal stays, the seal goes.
 */
import { atShare } from '../../../lib/median.ts';
import type { ColourImage, GreyImage } from './grey-image.ts';
import { clamp, createGrey } from './grey-image.ts';

/** By how much red outweighs green and blue. */
const RED = 24;
/** Fewer points are no seal. */
const FEWEST = 200;
const MARGIN = 2;
/** Of a seal, the share that is printed over or darker than its colour is. */
const DARK_PARTS = 0.25;

export function greyOf(image: ColourImage): GreyImage {
  const { width, height, data } = image;
  const grey = createGrey(width, height);
  const red = new Uint8Array(width * height);
  const shades: number[] = [];
  for (let index = 0, at = 0; index < red.length; index++, at += 4) {
    const r = data[at] ?? 0;
    const g = data[at + 1] ?? 0;
    const b = data[at + 2] ?? 0;
    grey.data[index] = (r * 77 + g * 150 + b * 29) >> 8;
    if (r - g > RED && r - b > RED) {
      red[index] = 1;
      shades.push(r);
    }
  }
  if (shades.length >= FEWEST) {
    // Most of what is red is the seal on blank paper, here and there darker: only what is darker still is print.
    clearSeal(image, grey, { mask: widen(red, width, height), paper: atShare(shades, DARK_PARTS) });
  }
  return grey;
}

/** Print under a seal is not as dark in red as print is; the paper under it is to be as light as paper. */
const DARKEST = 30;
const LIGHTEST = 245;

interface Seal {
  /** 1 where the page is red, and a little round it. */
  readonly mask: Uint8Array;
  /** Shade of the paper under it, in red. */
  readonly paper: number;
}

function clearSeal({ data }: ColourImage, grey: GreyImage, { mask, paper }: Seal): void {
  const gain = LIGHTEST / Math.max(1, paper - DARKEST);
  for (let index = 0; index < mask.length; index++) {
    if (mask[index] !== 1) continue;
    grey.data[index] = clamp(((data[index * 4] ?? 0) - DARKEST) * gain, 0, LIGHTEST);
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
