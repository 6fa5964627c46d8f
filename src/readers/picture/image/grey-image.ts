/** A grey picture, row by row; 0 is black. What is ink (1) and what is paper (0) is one too. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture as decoders hand it out: red, green, blue and opacity a point. */
export interface ColourImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** A rectangle of points, half open. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const PAPER = 255;

export function createGrey(width: number, height: number, shade = PAPER): GreyImage {
  return { width, height, data: new Uint8Array(width * height).fill(shade) };
}

/** The part of a picture inside a box; what reaches past its edge is left out. At least one point. */
export function cropGrey({ width, height, data }: GreyImage, box: Box): GreyImage {
  const x0 = clamp(Math.floor(box.x0), 0, width - 1);
  const y0 = clamp(Math.floor(box.y0), 0, height - 1);
  const x1 = clamp(Math.floor(box.x1), x0 + 1, width);
  const y1 = clamp(Math.floor(box.y1), y0 + 1, height);
  const cropped = createGrey(x1 - x0, y1 - y0);
  for (let y = y0; y < y1; y++) {
    const row = data.subarray(y * width + x0, y * width + x1);
    cropped.data.set(row, (y - y0) * cropped.width);
  }
  return cropped;
}

/** Squares of so many points are turned at once: memory is read and written in rows. */
const BLOCK = 32;

/** Rows become columns, and columns rows. */
export function flipGrey({ width, height, data }: GreyImage): GreyImage {
  const flipped = createGrey(height, width);
  for (let top = 0; top < height; top += BLOCK) {
    for (let left = 0; left < width; left += BLOCK) {
      const [bottom, right] = [Math.min(height, top + BLOCK), Math.min(width, left + BLOCK)];
      for (let x = left; x < right; x++) {
        for (let y = top; y < bottom; y++) flipped.data[x * height + y] = data[y * width + x] ?? 0;
      }
    }
  }
  return flipped;
}

/** By quarters clockwise: 1 is 90°. */
export function turnColour(image: ColourImage, quarters: number): ColourImage {
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return image;
  const { width, height, data } = image;
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  const isAcross = turns % 2 === 1;
  const [wide, high] = isAcross ? [height, width] : [width, height];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = turns === 1 ? height - 1 - y : turns === 2 ? width - 1 - x : y;
      const v = turns === 1 ? x : turns === 2 ? height - 1 - y : width - 1 - x;
      to[v * wide + u] = from[y * width + x] ?? 0;
    }
  }
  return { width: wide, height: high, data: new Uint8ClampedArray(to.buffer) };
}

export function clamp(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}
