/** Takes shadow and yellowed paper out of a page: each point against the paper around it. */
import type { GreyImage } from './grey-image.ts';
import { clamp, createGrey } from './grey-image.ts';

/** What paper becomes. */
const WHITE = 245;
/** The share of a block that is lighter than its paper. */
const LIGHTER = 0.2;
const DARKEST_PAPER = 40;
const STEP = 3;

/** @param block points a side of the blocks in which the paper is looked for */
export function flatten(image: GreyImage, block: number): GreyImage {
  const { width, height, data } = image;
  const columns = Math.ceil(width / block) + 1;
  const paper = paperOf(image, block, columns);
  const out = createGrey(width, height);
  for (let y = 0, to = 0; y < height; y++) {
    const j = Math.floor(y / block);
    const ty = y / block - j;
    for (let i = 0, x = 0; x < width; i++) {
      const at = j * columns + i;
      const mixed = (corner: number): number =>
        (paper[corner] ?? WHITE) * (1 - ty) + (paper[corner + columns] ?? WHITE) * ty;
      const step = (mixed(at + 1) - mixed(at)) / block;
      let shade = mixed(at);
      for (const end = Math.min(width, x + block); x < end; x++, to++, shade += step) {
        const flat = ((data[to] ?? 0) * WHITE) / shade;
        out.data[to] = flat > 255 ? 255 : flat;
      }
    }
  }
  return out;
}

/** The shade of the paper at the corners of the blocks, row by row. */
function paperOf(image: GreyImage, block: number, columns: number): Float32Array {
  const { width, height, data } = image;
  const rows = Math.ceil(height / block) + 1;
  const paper = new Float32Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      histogram.fill(0);
      let count = 0;
      const bottom = Math.min(height, (j + 1) * block);
      const right = Math.min(width, (i + 1) * block);
      for (let y = Math.max(0, (j - 1) * block); y < bottom; y += STEP) {
        for (let x = Math.max(0, (i - 1) * block); x < right; x += STEP) {
          const shade = data[y * width + x] ?? 0;
          histogram[shade] = (histogram[shade] ?? 0) + 1;
          count++;
        }
      }
      const least = count * LIGHTER;
      let shade = 255;
      for (let sum = 0; shade > 0; shade--) {
        sum += histogram[shade] ?? 0;
        if (sum > least) break;
      }
      paper[j * columns + i] = Math.max(DARKEST_PAPER, shade);
    }
  }
  return paper;
}

/** The share of a page that is as dark as its ink. */
const DARKEST = 0.004;

/** Pale print as dark as any other. */
export function stretch(image: GreyImage): GreyImage {
  const { width, height, data } = image;
  const histogram = new Uint32Array(256);
  for (const shade of data) histogram[shade] = (histogram[shade] ?? 0) + 1;
  let darkest = 0;
  for (let sum = 0; darkest < 200; darkest++) {
    sum += histogram[darkest] ?? 0;
    if (sum > data.length * DARKEST) break;
  }
  const scale = WHITE / Math.max(30, 250 - darkest);
  const shades = Uint8Array.from(histogram, (_, shade) =>
    clamp((shade - darkest) * scale + 5, 0, 255),
  );
  const out = createGrey(width, height);
  for (let index = 0; index < data.length; index++) out.data[index] = shades[data[index] ?? 0] ?? 0;
  return out;
}
