/** Connected ink inside a cell; ruled lines at its edge and specks are left out. */
import type { Box, GreyImage } from '../image/grey-image.ts';

/** A connected piece of ink. */
export interface Blob extends Box {
  /** Points of ink. */
  readonly count: number;
}

export interface InkRules {
  /** Points along the edge of the cell that belong to its ruling and are not looked at. */
  readonly margin: number;
  /** Points of ink of the smallest piece. */
  readonly least: number;
}

export function findBlobs(ink: GreyImage, cell: Box, { margin, least }: InkRules): Blob[] {
  const x0 = Math.max(0, Math.round(cell.x0)) + margin;
  const y0 = Math.max(0, Math.round(cell.y0)) + margin;
  const x1 = Math.min(ink.width, Math.round(cell.x1)) - margin;
  const y1 = Math.min(ink.height, Math.round(cell.y1)) - margin;
  if (x1 - x0 < 4 || y1 - y0 < 4) return [];
  const inner = { x0, y0, x1, y1 };
  const blobs = fillAll(ink, inner);
  return blobs.filter((blob) => blob.count >= least && !isRuling(blob, inner));
}

/** Each point of ink is taken once: what was not is told by a field with a border of nothing around it. */
function fillAll({ width, data }: GreyImage, { x0, y0, x1, y1 }: Box): Blob[] {
  const [wide, high] = [x1 - x0 + 2, y1 - y0 + 2];
  const left = new Uint8Array(wide * high);
  for (let y = y0; y < y1; y++) {
    left.set(data.subarray(y * width + x0, y * width + x1), (y - y0 + 1) * wide + 1);
  }
  const around = [1, -1, wide - 1, wide, wide + 1, -wide - 1, -wide, 1 - wide];
  const blobs: Blob[] = [];
  const stack: number[] = [];
  for (let start = left.indexOf(1); start !== -1; start = left.indexOf(1, start + 1)) {
    let [first, last, top, bottom, count] = [wide, 0, high, 0, 0];
    left[start] = 0;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const y = Math.trunc(at / wide);
      const x = at - y * wide;
      count++;
      if (x < first) first = x;
      if (x > last) last = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      for (const step of around) {
        if (left[at + step] !== 1) continue;
        left[at + step] = 0;
        stack.push(at + step);
      }
    }
    blobs.push({
      x0: x0 + first - 1,
      x1: x0 + last,
      y0: y0 + top - 1,
      y1: y0 + bottom,
      count,
    });
  }
  return blobs;
}

/** What touches the edge of the cell and is long and thin is its ruling, half outside. */
function isRuling(blob: Blob, inner: Box): boolean {
  const [wide, high] = [blob.x1 - blob.x0, blob.y1 - blob.y0];
  const isAtSide = blob.x0 <= inner.x0 + 1 || blob.x1 >= inner.x1 - 1;
  const isAtEnd = blob.y0 <= inner.y0 + 1 || blob.y1 >= inner.y1 - 1;
  if (!isAtSide && !isAtEnd) return false;
  const isUpright = high > 0.75 * (inner.y1 - inner.y0) && wide < 0.2 * high;
  const isLevel = wide > 0.6 * (inner.x1 - inner.x0) && high < 0.2 * wide;
  return isUpright || isLevel || (isAtEnd && high <= 3) || (isAtSide && wide <= 3);
}

export function boundsOf(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0);
    y0 = Math.min(y0, box.y0);
    x1 = Math.max(x1, box.x1);
    y1 = Math.max(y1, box.y1);
  }
  return { x0, y0, x1, y1 };
}
