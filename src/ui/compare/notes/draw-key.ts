/** The small samples beside the words of 说明. */
import type { KeyName } from '../../../store/comparisons.ts';
import { drawEdited, drawHatch, hatchOf } from '../scene/hatch.ts';
import type { Palette } from '../scene/palette.ts';
import type { Shape } from '../scene/scene.ts';
import { textAt } from '../scene/scene.ts';
import { drawDiamond, drawWhisker, hollow, hollowDot, drawWarning } from '../scene/signs.ts';

export const KEY_WIDTH = 24;
export const KEY_HEIGHT = 14;

export function drawKey(
  key: KeyName,
  { x, y, palette }: { readonly x: number; readonly y: number; readonly palette: Palette },
): readonly Shape[] {
  const box = { x: x + 1, y: y + 2, width: KEY_WIDTH - 4, height: KEY_HEIGHT - 4 };
  const middle = y + KEY_HEIGHT / 2;
  const center = x + KEY_WIDTH / 2 - 1;
  const line = { stroke: palette.soft, strokeDasharray: '2 3' };
  const samples: Readonly<Record<KeyName, () => readonly Shape[]>> = {
    hatch: () => [
      hatchOf(palette),
      { tag: 'rect', attrs: { ...box, fill: palette.plain } },
      ...drawHatch(box, palette.plain),
    ],
    whisker: () => drawWhisker([x + 1, x + KEY_WIDTH - 3], middle, palette),
    hollow: () => [{ tag: 'rect', attrs: { ...box, ...hollow(palette) } }],
    uncounted: () => [
      { tag: 'circle', attrs: { cx: center, cy: middle, r: 4, ...hollowDot(palette) } },
    ],
    edited: () => [drawEdited(x + KEY_WIDTH - 6, y + 3, palette)],
    diamond: () => [drawDiamond(center, middle, palette)],
    warning: () => [drawWarning(center, middle, palette.amber)],
    gap: () => [textAt('缺', { x: center - 6, y: middle + 5, fill: palette.soft })],
    break: () => [
      { tag: 'line', attrs: { x1: center, x2: center, y1: y, y2: y + KEY_HEIGHT, ...line } },
    ],
  };
  return samples[key]();
}
