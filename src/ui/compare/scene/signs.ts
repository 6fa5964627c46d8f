/** The signs that several pictures use. */
import type { Palette } from './palette.ts';
import type { Shape } from './scene.ts';

const CAP = 4;

/** Too few cases. */
export function hollow({ paper, axis }: Palette): Shape['attrs'] {
  return { fill: paper, stroke: axis, strokeDasharray: '3 2' };
}

/** Too few cases, of a dot: it is too small to be dashed. */
export function hollowDot({ paper, axis }: Palette): Shape['attrs'] {
  return { fill: paper, stroke: axis, strokeWidth: 1.4 };
}

/** On a halo of paper, or it is lost on a dark bar. */
export function drawWhisker(
  [low, high]: readonly [number, number],
  middle: number,
  { paper, ink }: Palette,
): Shape[] {
  const d = `M${low} ${middle - CAP}V${middle + CAP}M${low} ${middle}H${high}M${high} ${middle - CAP}V${middle + CAP}`;
  return [
    { tag: 'path', attrs: { d, fill: 'none', stroke: paper, strokeWidth: 4 } },
    { tag: 'path', attrs: { d, fill: 'none', stroke: ink, strokeWidth: 1.2 } },
  ];
}

/** A figure under open findings on a line. */
export function drawDiamond(x: number, y: number, { paper, amber }: Palette): Shape {
  return {
    tag: 'path',
    attrs: { d: `M${x} ${y - 6}l6 6l-6 6l-6 -6z`, fill: paper, stroke: amber, strokeWidth: 1.6 },
  };
}

/** A figure under open findings, beside its number; drawn, as fonts make a coloured picture of ⚠. */
export function drawWarning(x: number, y: number, stroke: string): Shape {
  const d = `M${x} ${y - 5}l5.5 10h-11zM${x} ${y - 1.5}v3M${x} ${y + 3}v0.6`;
  const line = { strokeWidth: 1.2, strokeLinejoin: 'round', strokeLinecap: 'round' };
  return { tag: 'path', attrs: { d, fill: 'none', stroke, ...line } };
}
