/** Which shade is low and which is high, and that neither is good or bad. */
import type { Shape } from '../scene/scene.ts';
import { textAt, widthOf } from '../scene/scene.ts';
import type { DrawAsked } from '../scene/view.ts';
import { wrapText } from '../scene/wrap-text.ts';
import { LEGEND } from './heat-words.ts';

const STEP = 26;
const LINE = 18;

/** @returns the shapes from the left edge on, and how high they are */
export function drawLegend(
  { palette, say, width }: DrawAsked,
  top: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const each = `${say(LEGEND.each)}  ${say(LEGEND.low)}`;
  const left = widthOf(each) + 12;
  const right = left + palette.shades.length * STEP + 6;
  const y = top + 13;
  const lines = wrapText(say(LEGEND.meaning), width);
  return {
    height: (lines.length + 1) * LINE + 6,
    shapes: [
      textAt(each, { x: 0, y, fill: palette.soft }),
      ...palette.shades.map((fill, nth): Shape => {
        const box = { x: left + nth * STEP, y: top + 2, width: STEP - 2, height: 13 };
        return { tag: 'rect', attrs: { ...box, fill, stroke: palette.grid } };
      }),
      textAt(say(LEGEND.high), { x: right, y, fill: palette.soft }),
      ...lines.map((line, nth) =>
        textAt(line, { x: 0, y: y + (nth + 1) * LINE, fill: palette.soft }),
      ),
    ],
  };
}
