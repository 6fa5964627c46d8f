/** The names of the parts over the first bar, moved apart, each with a leader; a click sorts by it. */
import { OUTCOME_WORDS, OUTCOMES } from '../../../store/comparisons.ts';
import type { Outcome } from '../../../store/comparisons.ts';
import { relax } from '../scene/relax.ts';
import { round, textAt, widthOf } from '../scene/scene.ts';
import type { Shape } from '../scene/scene.ts';
import type { DrawAsked } from '../scene/view.ts';

const GAP = 12;
const BASE = 14;
const LINE = 20;

/** As printed: what the bars are sorted by has its sign. */
function textOf(outcome: Outcome, sorted: string, { say }: DrawAsked): string {
  const name = say(OUTCOME_WORDS[outcome]);
  return outcome === sorted ? `${name} ↓` : name;
}

/** How much further down the bars begin where the names need a second line, in pixels. */
export function extraLines(sorted: string, asked: DrawAsked): number {
  const all = OUTCOMES.map((outcome) => widthOf(textOf(outcome, sorted, asked)) + GAP);
  return all.reduce((sum, each) => sum + each, 0) > asked.width ? LINE : 0;
}

interface Labelled {
  /** Each with the middle of its part. */
  readonly parts: readonly { readonly outcome: Outcome; readonly middle: number }[];
  /** How far down leaders reach. */
  readonly bottom: number;
  readonly sorted: string;
  readonly asked: DrawAsked;
}

export function drawPartLabels({ parts, bottom, sorted, asked }: Labelled): Shape[] {
  const { width, palette } = asked;
  const texts = parts.map(({ outcome }) => textOf(outcome, sorted, asked));
  const extra = extraLines(sorted, asked);
  // Every other name stands a line lower where one line is too short.
  const isLower = (nth: number): boolean => extra > 0 && nth % 2 === 1;
  const spread = (lower: boolean): readonly number[] => {
    const nths = parts.flatMap((_part, nth) => (isLower(nth) === lower ? nth : []));
    return relax(
      nths.map((nth) => parts[nth]?.middle ?? 0),
      nths.map((nth) => widthOf(texts[nth] ?? '') + GAP),
      [0, width],
    );
  };
  const lines = [spread(false), spread(true)] as const;
  const placeOf = (nth: number): number | undefined =>
    extra === 0 ? lines[0][nth] : lines[isLower(nth) ? 1 : 0][Math.floor(nth / 2)];
  return parts.map(({ outcome, middle }, nth) => {
    const text = texts[nth] ?? '';
    const x = round(placeOf(nth) ?? middle);
    const top = isLower(nth) ? LINE : 0;
    const half = widthOf(text) / 2 + GAP / 2;
    const isSorted = outcome === sorted;
    return {
      tag: 'g',
      attrs: { 'data-order': outcome },
      children: [
        // All of the label is to be hit.
        {
          tag: 'rect',
          attrs: {
            x: round(x - half),
            y: top,
            width: round(half * 2),
            height: extra > 0 ? LINE : 24,
            fill: palette.paper,
            fillOpacity: 0,
          },
        },
        textAt(text, {
          x,
          y: top + BASE,
          textAnchor: 'middle',
          fill: isSorted ? palette.chosen : palette.ink,
          ...(isSorted ? { fontWeight: 600 } : {}),
        }),
        {
          tag: 'path',
          attrs: {
            d: `M${x} ${top + BASE + 5}V${top + BASE + 9}L${round(middle)} ${bottom - 8}V${bottom}`,
            fill: 'none',
            stroke: palette.axis,
          },
        },
      ],
    };
  });
}
