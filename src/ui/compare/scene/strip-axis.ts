/** An axis across a picture: grid lines from top to bottom, the numbers above or below. */
import { unitOf } from '../../../store/comparisons.ts';
import type { Measure } from '../../../store/comparisons.ts';
import { printTick } from './measure-ticks.ts';
import type { Shape } from './scene.ts';
import { textAt } from './scene.ts';
import type { DrawAsked } from './view.ts';

interface Across {
  readonly measure: Measure;
  readonly ticks: readonly number[];
  readonly x: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  /** Where the numbers stand. */
  readonly base: number;
}

/** The unit stands on the last tick alone. */
export function drawAcross(
  { measure, ticks, x, top, bottom, base }: Across,
  { palette, say }: DrawAsked,
): readonly Shape[] {
  return ticks.flatMap((tick, nth) => {
    const line = { x1: x(tick), x2: x(tick), y1: top, y2: bottom };
    const unit = nth === ticks.length - 1 ? say(unitOf(measure)) : '';
    return [
      { tag: 'line', attrs: { ...line, stroke: tick === 0 ? palette.axis : palette.grid } },
      textAt(printTick(measure, tick, unit), {
        x: x(tick),
        y: base,
        textAnchor: 'middle',
        fill: palette.soft,
      }),
    ];
  });
}

/** Values between two ends, on pixels between two others; to hundredths of a pixel. */
export function scaleBetween(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  return (value) =>
    Math.round((from + ((value - low) / (high - low || 1)) * (to - from)) * 100) / 100;
}
