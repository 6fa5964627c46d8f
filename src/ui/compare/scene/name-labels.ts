/** Names above what they name: in lanes, so that none covers another, with a line down to it. */
import type { Palette } from './palette.ts';
import type { Box, Shape } from './scene.ts';
import { textAt, widthOf } from './scene.ts';

/** Pixels from one lane to the next. */
export const LANE = 18;

/** From the frame of a dot to the dot. */
const INTO = 3;

export interface NameLabel {
  /** Of the mark that is named. */
  readonly id: string;
  readonly text: string;
  /** Where what is named stands. */
  readonly x: number;
}

export interface LanedLabel extends NameLabel {
  /** 0 = the lowest. */
  readonly lane: number;
  /** Where the text begins. */
  readonly left: number;
}

/**
 * From right to left, each in the lowest lane that is free: so a line down to a dot crosses no name that
 * begins further right. @param right where texts must end
 */
export function laneLabels(labels: readonly NameLabel[], right: number): readonly LanedLabel[] {
  const starts: number[] = [];
  return [...labels]
    .sort((one, other) => other.x - one.x)
    .map((label) => {
      const width = widthOf(label.text, 13) + 10;
      const left = Math.max(0, Math.min(label.x - 2, right - width));
      const free = starts.findIndex((start) => left + width <= start);
      const lane = free < 0 ? starts.length : free;
      starts[lane] = left;
      return { ...label, lane, left };
    });
}

interface Named {
  /** Where the lowest lane's letters stand. */
  readonly base: number;
  /** The frames of all marks: lines end there. */
  readonly places: ReadonlyMap<string, Box>;
  readonly palette: Palette;
}

export function drawLabels(
  labels: readonly LanedLabel[],
  { base, places, palette: { paper, chosen } }: Named,
): readonly Shape[] {
  const line = { stroke: chosen, strokeWidth: 1 };
  const halo = { stroke: paper, strokeWidth: 4, strokeLinejoin: 'round' };
  return [
    ...labels.map(({ id, x, lane }): Shape => {
      const y = (places.get(id)?.y ?? base) + INTO;
      const attrs = { x1: x, x2: x, y1: base - lane * LANE + 3, y2: y, ...line };
      return { tag: 'line', attrs };
    }),
    ...labels.flatMap(({ text, left, lane }) => {
      const attrs = { x: left, y: base - lane * LANE, fontWeight: 600 };
      return [
        textAt(text, { ...attrs, ...halo, fill: paper, 'aria-hidden': 'true' }),
        textAt(text, { ...attrs, fill: chosen }),
      ];
    }),
  ];
}
