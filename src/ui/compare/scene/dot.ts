/** A unit as a dot: full, hatched with a ring under open findings, hollow where the cases are too few. */
import type { Mark } from '../../../store/comparisons.ts';
import { drawEdited } from './hatch.ts';
import type { Palette } from './palette.ts';
import type { Box, Shape } from './scene.ts';
import { hollowDot } from './signs.ts';

/** Pixels: of a usual dot, and of the frame around the one that is looked at. */
export const RADIUS = 5;
const FRAME = 3;

interface DotLooks {
  readonly isPinned: boolean;
  readonly isTooFew: boolean;
  readonly radius: number;
  readonly palette: Palette;
}

export interface DotPlace {
  readonly x: number;
  readonly y: number;
}

/** @param mark of the unit: it is hit and framed by the mark's id */
export function drawDot(mark: Mark, at: DotPlace, looks: DotLooks): Shape {
  const { isPinned, isTooFew, palette } = looks;
  const radius = isTooFew && !isPinned ? looks.radius - 1 : looks.radius;
  const circle = { cx: at.x, cy: at.y, r: radius };
  const color = isPinned ? palette.chosen : isTooFew ? palette.axis : palette.plain;
  const isDoubted = mark.marked.length > 0;
  const ring = isPinned ? palette.chosen : palette.axis;
  // Lines of paper are lost on a hollow dot: under doubt it is grey.
  const fill = isTooFew && !isDoubted ? { ...hollowDot(palette), stroke: ring } : { fill: color };
  return {
    tag: 'g',
    attrs: { 'data-mark': mark.id },
    children: [
      { tag: 'circle', attrs: { ...circle, r: radius + 1, fill: palette.paper } },
      { tag: 'circle', attrs: { ...circle, ...fill } },
      ...(isDoubted
        ? ([
            { tag: 'circle', attrs: { ...circle, fill: 'url(#hatch)' } },
            {
              tag: 'circle',
              attrs: { ...circle, fill: 'none', stroke: palette.amber, strokeWidth: 1.6 },
            },
          ] as const)
        : []),
      ...(mark.isEdited ? [drawEdited(at.x + radius + 3, at.y - radius - 2, palette)] : []),
    ],
  };
}

/** Around a dot. */
export function frameOfDot({ x, y }: DotPlace, radius: number): Box {
  const side = 2 * (radius + FRAME);
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}
