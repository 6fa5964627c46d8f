/** Ways of CSS to put text out of sight that cannot be undone further in. */
import type { Declarations } from './css-declarations.ts';
import { readLength, readShare } from './css-values.ts';

/** Pixels beyond which nobody scrolls to the left or top. */
const FAR = -400;
/** Fainter than this is not there. */
export const LEAST_ALPHA = 0.05;

/** Values of a property that put text out of sight though they leave it in the page. */
const SINKING: readonly (readonly [property: string, value: RegExp])[] = [
  ['clip-path', /inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0/],
  ['transform', /scale[xy]?\(\s*0\s*[,)]|translate[xy]?\(\s*-(?:\d{4,}px|[1-9]\d{3,}%)/],
  ['content-visibility', /^hidden$/],
  ['filter', /opacity\(\s*0(?:%|\))/],
];

export function isSunkBy(declared: Declarations, fontSize: number): boolean {
  return (
    readShare(declared['opacity'] ?? '1') < LEAST_ALPHA ||
    clipsAll(declared['clip'] ?? '') ||
    isOutOfPlace(declared, fontSize) ||
    SINKING.some(([property, value]) => value.test(declared[property] ?? ''))
  );
}

/** Far to the left or top, or in a box of no size that cuts what is in it. */
function isOutOfPlace(declared: Declarations, fontSize: number): boolean {
  const length = (property: string): number =>
    readLength(declared[property] ?? '', fontSize) ?? Infinity;
  const isCut = ['overflow', 'overflow-x', 'overflow-y'].some((each) =>
    /hidden|clip/.test(declared[each] ?? ''),
  );
  const isFlat = ['width', 'height', 'max-width', 'max-height'].some((side) => length(side) <= 1);
  const isPlaced = /absolute|fixed|relative/.test(declared['position'] ?? '');
  const isFar = isPlaced && ['left', 'top', 'right'].some((side) => length(side) <= FAR);
  return (isCut && isFlat) || isFar || length('text-indent') <= FAR || length('margin-left') <= FAR;
}

/** `rect(top, right, bottom, left)` that leaves at most a pixel. */
function clipsAll(clip: string): boolean {
  const sides = /^rect\(([^)]*)\)/
    .exec(clip)?.[1]
    ?.split(/[\s,]+/)
    .filter((side) => side !== '');
  if (sides?.length !== 4) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = sides.map((side) => readLength(side, 16));
  const isThin = (from: number | null, to: number | null): boolean =>
    from !== null && to !== null && to - from <= 1;
  return isThin(top, bottom) || isThin(left, right);
}
