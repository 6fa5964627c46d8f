/** Where the ink of figures stands within their cells: so that crops show print, not paper. */
import type { CellId } from '../../../form/form-types.ts';
import { pause } from '../../../store/steps/pause.ts';
import type { Rect } from '../pages/page-pieces.ts';
import type { SeenPlace } from './seen-places.ts';

/** Red, green, blue and opacity a point. */
export type Points = Pick<ImageData, 'data' | 'width' | 'height'>;

/** Of a cell's lesser side: what may be its rules. */
const EDGE = 0.1;
/** Shades between paper and ink; less is no print. */
const LEAST_CONTRAST = 50;
/** Dark points of a row or column; fewer are specks. */
const SPECK = 2;
/** Points of height, at the usual fineness: a dash is not blown up to the size of a figure. */
const LEAST_HIGH = 26;
const MARGIN = 0.22;

/** @returns null where there is no print */
export function inkBox({ data, width, height }: Points, [x, y, wide, high]: Rect): Rect | null {
  const edge = Math.ceil(Math.min(wide, high) * EDGE);
  const [left, top] = [Math.max(0, Math.ceil(x + edge)), Math.max(0, Math.ceil(y + edge))];
  const right = Math.min(width, Math.floor(x + wide - edge));
  const bottom = Math.min(height, Math.floor(y + high - edge));
  const shadeAt = (u: number, v: number): number => data[(v * width + u) * 4] ?? 255;
  let [darkest, lightest] = [255, 0];
  for (let v = top; v < bottom; v++) {
    for (let u = left; u < right; u++) {
      darkest = Math.min(darkest, shadeAt(u, v));
      lightest = Math.max(lightest, shadeAt(u, v));
    }
  }
  if (lightest - darkest < LEAST_CONTRAST) return null;
  const ink = (darkest + lightest) / 2;
  const across = new Uint16Array(Math.max(0, right - left));
  const down = new Uint16Array(Math.max(0, bottom - top));
  for (let v = top; v < bottom; v++) {
    for (let u = left; u < right; u++) {
      if (shadeAt(u, v) >= ink) continue;
      across[u - left] = (across[u - left] ?? 0) + 1;
      down[v - top] = (down[v - top] ?? 0) + 1;
    }
  }
  const [x0, x1] = boundsOf(across);
  const [y0, y1] = boundsOf(down);
  if (x1 <= x0 || y1 <= y0) return null;
  const tall = Math.max(y1 - y0, LEAST_HIGH);
  const margin = tall * MARGIN;
  const middle = top + (y0 + y1) / 2;
  return [left + x0 - margin, middle - tall / 2 - margin, x1 - x0 + 2 * margin, tall + 2 * margin];
}

function boundsOf(counts: Uint16Array): readonly [from: number, to: number] {
  const from = counts.findIndex((count) => count >= SPECK);
  return [from, counts.findLastIndex((count) => count >= SPECK) + 1];
}

/** All of a page. @param url of its picture */
export async function findInk(
  url: string,
  cells: readonly (readonly [CellId, SeenPlace])[],
): Promise<readonly (readonly [CellId, Rect])[]> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return [];
  context.drawImage(picture, 0, 0);
  const points = context.getImageData(0, 0, canvas.width, canvas.height);
  const found: (readonly [CellId, Rect])[] = [];
  for (const [index, [cell, { rect }]] of cells.entries()) {
    if (index % CELLS_A_TURN === 0) await pause();
    const box = inkBox(points, rect);
    if (box !== null) found.push([cell, box]);
  }
  return found;
}

/** The page answers between them; decoding was one. */
const CELLS_A_TURN = 60;
