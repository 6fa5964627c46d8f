/** How large text may be to fill its box on a page that is drawn from what was read. */
import { widthOf } from './page-pieces.ts';
import type { Rect } from './page-pieces.ts';

const LARGEST = 14;
const SMALLEST = 4;
const LINE_HEIGHT = 1.2;
/** Of the box's width; letters are not all as wide as reckoned. */
const FILLED = 0.92;

/** @returns the size of type in page units */
export function fitText(text: string, [, , width, height]: Rect): number {
  const lines = text.split('\n').map(widthOf);
  for (let size = LARGEST; size > SMALLEST; size -= 0.5) {
    const needed = lines.reduce(
      (sum, line) => sum + Math.ceil((line * size) / (width * FILLED) || 1),
      0,
    );
    if (needed * size * LINE_HEIGHT <= height) return size;
  }
  return SMALLEST;
}

/** The box around all of a piece's rectangles. */
export function boxAround(rects: readonly Rect[]): Rect {
  const left = Math.min(...rects.map(([x]) => x));
  const top = Math.min(...rects.map(([, y]) => y));
  const right = Math.max(...rects.map(([x, , width]) => x + width));
  const bottom = Math.max(...rects.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}
