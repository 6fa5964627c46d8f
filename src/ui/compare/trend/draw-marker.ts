/** The signs of figures on lines: lines of one picture differ in shape, as they do not in grey print. */
import type { Palette } from '../scene/palette.ts';
import type { Shape } from '../scene/scene.ts';

/** No diamond: that is the sign of doubt. */
export const MARKERS = ['circle', 'square', 'triangle', 'wedge', 'cross'] as const;
export type Marker = (typeof MARKERS)[number];

interface MarkerAsked {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  /** Too few cases. */
  readonly isHollow: boolean;
  readonly isLarge: boolean;
  readonly palette: Palette;
}

export function drawMarker(
  marker: Marker,
  { x, y, color, isHollow, isLarge, palette }: MarkerAsked,
): Shape {
  const size = isHollow || isLarge || marker !== 'circle' ? 4 : 2.4;
  const look = isHollow
    ? { fill: palette.paper, stroke: color, strokeWidth: 1.4 }
    : { fill: color, stroke: color };
  if (marker === 'circle') return { tag: 'circle', attrs: { cx: x, cy: y, r: size, ...look } };
  return { tag: 'path', attrs: { d: `M${x} ${y}${PATHS[marker]}`, ...look } };
}

/** From the middle, eight pixels wide. */
const PATHS: Readonly<Record<Exclude<Marker, 'circle'>, string>> = {
  square: 'm-4 -4h8v8h-8z',
  triangle: 'm0 -5l5 9h-10z',
  wedge: 'm0 5l5 -9h-10z',
  cross: 'm-1.5 -5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z',
};
