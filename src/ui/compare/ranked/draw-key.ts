/** The small samples beside the words of 说明. */
import { INKS } from '../scene/scene.ts';
import type { Shape } from '../scene/scene.ts';
import { drawHatch, drawWhisker, HATCH, HOLLOW } from './draw-bar.ts';
import type { Notes } from './notes-of.ts';

export const KEY_WIDTH = 24;
export const KEY_HEIGHT = 14;

export function drawKey(key: Notes['keys'][0], x: number, y: number): readonly Shape[] {
  const box = { x: x + 1, y: y + 2, width: KEY_WIDTH - 4, height: KEY_HEIGHT - 4 };
  const samples: Readonly<Record<Notes['keys'][0], () => readonly Shape[]>> = {
    hatch: () => [
      HATCH,
      { tag: 'rect', attrs: { ...box, fill: INKS.plain } },
      ...drawHatch(box, INKS.plain),
    ],
    whisker: () => drawWhisker(x + 1, x + KEY_WIDTH - 3, y + KEY_HEIGHT / 2),
    hollow: () => [{ tag: 'rect', attrs: { ...box, ...HOLLOW } }],
  };
  return samples[key]();
}
