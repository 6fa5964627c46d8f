/**
 * What hides what was painted before it: opaque fills and pictures. White boxes over old figures, black
 * ones over names, a new figure on a patch.
 */
import type { GraphicsState } from './graphics.ts';
import type { Cover } from './marks.ts';
import { contains, intersect } from './matrix.ts';
import type { Box } from './matrix.ts';
import type { Shape } from './shapes.ts';

/** Points: what is smaller hides no character. */
const LEAST_COVER = 1.5;
/** Paths of more parts than this are looked at no further than whether they are all rectangles. */
const MOST_PARTS = 60;
/** Painted with less of its strength, what lies below shows through. */
const OPAQUE = 0.95;

/** Whether nothing shows through what is filled now. */
export function isOpaque(state: GraphicsState): boolean {
  const { fillColor, fillAlpha, groupAlpha, isPlain, masks, isClipBox } = state;
  const isStrong = fillAlpha * groupAlpha >= OPAQUE;
  return fillColor !== null && isStrong && isPlain && masks.length === 0 && isClipBox;
}

/** What the parts of one path cover; a part around another may be the rim of a hole. */
export function coversOf(shapes: readonly Shape[], clip: Box): Cover[] {
  if (shapes.length > MOST_PARTS && !shapes.every(({ isRectangle }) => isRectangle)) return [];
  const isAround = (outer: Shape, inner: Shape): boolean =>
    outer !== inner && contains(outer, (inner.x0 + inner.x1) / 2, (inner.y0 + inner.y1) / 2);
  return shapes.flatMap((shape) => {
    const seen = intersect(shape, clip);
    const isSmall = Math.min(seen.x1 - seen.x0, seen.y1 - seen.y0) < LEAST_COVER;
    const isRim = shapes.length <= MOST_PARTS && shapes.some((each) => isAround(shape, each));
    if (isSmall || isRim) return [];
    return [{ ...seen, outline: shape.isRectangle ? null : shape.corners }];
  });
}

export function isUnder({ outline, ...box }: Cover, x: number, y: number): boolean {
  return contains(box, x, y) && (outline === null || isWithin(outline, x, y));
}

/** By the even-odd rule: a line from the point to the right crosses the outline an odd number of times. */
function isWithin(outline: readonly number[], x: number, y: number): boolean {
  let isInside = false;
  let [fromX, fromY] = outline.slice(-2);
  for (let at = 0; at < outline.length; at += 2) {
    const [toX, toY] = [outline[at] ?? 0, outline[at + 1] ?? 0];
    if (fromX !== undefined && fromY !== undefined && fromY > y !== toY > y) {
      const crossing = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
      if (x < crossing) isInside = !isInside;
    }
    [fromX, fromY] = [toX, toY];
  }
  return isInside;
}
