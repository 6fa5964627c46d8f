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

function fillAll({ width, data }: GreyImage, { x0, y0, x1, y1 }: Box): Blob[] {
  const wide = x1 - x0;
  const seen = new Uint8Array(wide * (y1 - y0));
  const blobs: Blob[] = [];
  const stack: number[] = [];
  for (let start = 0; start < seen.length; start++) {
    const at = (y0 + Math.trunc(start / wide)) * width + x0 + (start % wide);
    if (seen[start] === 1 || data[at] !== 1) continue;
    let [left, right, top, bottom, count] = [x1, x0, y1, y0, 0];
    seen[start] = 1;
    stack.push(start);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const [x, y] = [x0 + (next % wide), y0 + Math.trunc(next / wide)];
      count++;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      if (y >= bottom) bottom = y + 1;
      for (let v = Math.max(y0, y - 1); v <= Math.min(y1 - 1, y + 1); v++) {
        for (let u = Math.max(x0, x - 1); u <= Math.min(x1 - 1, x + 1); u++) {
          const slot = (v - y0) * wide + u - x0;
          if (seen[slot] === 1 || data[v * width + u] !== 1) continue;
          seen[slot] = 1;
          stack.push(slot);
        }
      }
    }
    blobs.push({ x0: left, x1: right, y0: top, y1: bottom, count });
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
