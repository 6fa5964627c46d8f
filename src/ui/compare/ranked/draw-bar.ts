/** One bar: full, hatched under open findings, hollow where the cases are too few; its whisker. */
import type { RankedUnit } from '../../../store/comparisons.ts';
import { INKS } from '../scene/scene.ts';
import type { Shape } from '../scene/scene.ts';

const BAR = 16;
const CAP = 4;

/** Lines of paper at 45° over the bar. */
export const HATCH: Shape = {
  tag: 'defs',
  attrs: {},
  children: [
    {
      tag: 'pattern',
      attrs: {
        id: 'hatch',
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      children: [{ tag: 'rect', attrs: { width: 2.6, height: 6, fill: INKS.paper } }],
    },
  ],
};

/** Too few cases. */
export const HOLLOW = { fill: INKS.paper, stroke: INKS.axis, strokeDasharray: '3 2' } as const;

interface BarPlace {
  readonly x: (value: number) => number;
  readonly middle: number;
  readonly isPinned: boolean;
}

export function drawBar(
  { value, interval, isTooFew, marked }: RankedUnit['measured'],
  { x, middle, isPinned }: BarPlace,
): Shape[] {
  const left = Math.min(x(0), x(value));
  const box = {
    x: left,
    y: middle - BAR / 2,
    width: Math.max(x(0), x(value)) - left,
    height: BAR,
  };
  const color = isTooFew ? INKS.axis : isPinned ? INKS.chosen : INKS.plain;
  // Lines of paper are lost on a hollow bar: under doubt it is grey.
  const isHollow = isTooFew && marked.length === 0;
  return [
    { tag: 'rect', attrs: { ...box, ...(isHollow ? HOLLOW : { fill: color }) } },
    ...(marked.length > 0 ? drawHatch(box, color) : []),
    ...(interval === null ? [] : drawWhisker(x(interval.low), x(interval.high), middle)),
  ];
}

export function drawHatch(box: Shape['attrs'], stroke: string): Shape[] {
  return [
    { tag: 'rect', attrs: { ...box, fill: 'url(#hatch)' } },
    { tag: 'rect', attrs: { ...box, fill: 'none', stroke } },
  ];
}

/** On a halo of paper, or it is lost on a dark bar. */
export function drawWhisker(low: number, high: number, middle: number): Shape[] {
  const d = `M${low} ${middle - CAP}V${middle + CAP}M${low} ${middle}H${high}M${high} ${middle - CAP}V${middle + CAP}`;
  return [
    { tag: 'path', attrs: { d, fill: 'none', stroke: INKS.paper, strokeWidth: 4 } },
    { tag: 'path', attrs: { d, fill: 'none', stroke: INKS.ink, strokeWidth: 1.2 } },
  ];
}
