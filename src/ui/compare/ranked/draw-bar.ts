/** One bar: full, hatched under open findings, hollow where the cases are too few; its whisker. */
import { intervalOf } from '../../../store/comparisons.ts';
import type { Measured } from '../../../store/comparisons.ts';
import { drawHatch } from '../scene/hatch.ts';
import type { Palette } from '../scene/palette.ts';
import type { Shape } from '../scene/scene.ts';
import { drawWhisker, hollow } from '../scene/signs.ts';

const BAR = 16;

interface BarPlace {
  readonly x: (value: number) => number;
  readonly middle: number;
  readonly isPinned: boolean;
  readonly palette: Palette;
}

export function drawBar(measured: Measured, { x, middle, isPinned, palette }: BarPlace): Shape[] {
  const { value, isTooFew, marked } = measured;
  const interval = intervalOf(measured);
  const left = Math.min(x(0), x(value));
  const box = {
    x: left,
    y: middle - BAR / 2,
    width: Math.max(x(0), x(value)) - left,
    height: BAR,
  };
  const color = isTooFew ? palette.axis : isPinned ? palette.chosen : palette.plain;
  // Lines of paper are lost on a hollow bar: under doubt it is grey.
  const isHollow = isTooFew && marked.length === 0;
  return [
    { tag: 'rect', attrs: { ...box, ...(isHollow ? hollow(palette) : { fill: color }) } },
    ...(marked.length > 0 ? drawHatch(box, color) : []),
    ...(interval === null ? [] : drawWhisker([x(interval.low), x(interval.high)], middle, palette)),
  ];
}
