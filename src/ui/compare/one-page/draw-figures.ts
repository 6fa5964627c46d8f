/** Key figures in a row: the figure large, what it is with its cases, and whose it is of which year. */
import type { Bilingual } from '../../../lib/bilingual.ts';
import type { Mark } from '../../../store/comparisons.ts';
import { LIGHT } from '../scene/palette.ts';
import { fit, textAt, widthOf } from '../scene/scene.ts';
import type { Picture, Shape } from '../scene/scene.ts';
import { wrapText } from '../scene/wrap-text.ts';

/** So many stand beside each other. */
export const IN_ROW = 4;

const GAP = 16;
const BIG = 28;
const TOP = 32;
const LINE = 19;
const MOST_LINES = 3;
/** Room of the number of a footnote. */
const SIGN = 20;

interface FiguresAsked {
  /** Pixels. */
  readonly width: number;
  readonly say: (words: Bilingual) => string;
  readonly words: { readonly marked: string; readonly edited: string };
  /** The number of each one's footnote. */
  readonly signs: readonly string[];
}

/** @param marks of one figure each, `IN_ROW` at most */
export function drawFigures(marks: readonly Mark[], asked: FiguresAsked): Picture {
  const width = (asked.width - GAP * (IN_ROW - 1)) / IN_ROW;
  const drawn = marks.map((mark, nth) =>
    drawFigure(mark, width, { ...asked, sign: asked.signs[nth] ?? '' }),
  );
  const height = Math.max(0, ...drawn.map(({ bottom }) => bottom));
  return {
    width: asked.width,
    height,
    shapes: drawn.map(({ shapes }, nth) => ({
      tag: 'g',
      attrs: {
        transform: `translate(${nth * (width + GAP)} 0)`,
        'data-mark': marks[nth]?.id ?? '',
      },
      children: [
        // The whole box is to be hit.
        { tag: 'rect', attrs: { width, height, fill: LIGHT.paper } },
        ...(nth === 0 ? [] : [line(height)]),
        ...shapes,
      ],
    })),
  };
}

function line(height: number): Shape {
  return { tag: 'line', attrs: { x1: -8, x2: -8, y1: 0, y2: height, stroke: LIGHT.grid } };
}

function drawFigure(
  mark: Mark,
  width: number,
  { say, words, sign }: FiguresAsked & { readonly sign: string },
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const { printed = '', words: called = { zh: '', en: '' }, cases = '' } = mark.figure?.() ?? {};
  const room = width - SIGN;
  const size = Math.min(BIG, (BIG * room) / Math.max(1, widthOf(printed, BIG)));
  const told = [
    `${say(called)}${cases === '' ? '' : ` ${cases}`}`,
    ...(mark.marked.length > 0 ? [`⚠ ${words.marked}`] : []),
    ...(mark.isEdited ? [words.edited] : []),
  ].flatMap((each) => wrapText(each, width).slice(0, MOST_LINES));
  const whose = fit(`${mark.name} ${mark.record.year ?? ''}`.trimEnd(), width);
  return {
    bottom: TOP + (told.length + 1) * LINE + 8,
    shapes: [
      textAt(printed, { x: 0, y: TOP - 4, fontSize: size, fontWeight: 700, fill: LIGHT.chosen }),
      textAt(sign, { x: widthOf(printed, size) + 3, y: TOP - size / 2 - 2, fill: LIGHT.soft }),
      ...[whose, ...told].map((text, nth) =>
        textAt(text, {
          x: 0,
          y: TOP + (nth + 1) * LINE,
          fill: nth === 0 ? LIGHT.ink : LIGHT.soft,
        }),
      ),
    ],
  };
}
