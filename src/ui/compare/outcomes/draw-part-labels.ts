/** The names of the parts over the first bar, moved apart, each with a leader; a click sorts by it. */
import { OUTCOME_WORDS } from '../../../store/comparisons.ts';
import type { Outcome } from '../../../store/comparisons.ts';
import { relax } from '../scene/relax.ts';
import { round, textAt, widthOf } from '../scene/scene.ts';
import type { Shape } from '../scene/scene.ts';
import type { DrawAsked } from '../scene/view.ts';

const GAP = 12;
const BASE = 14;

interface Labelled {
  /** Each with the middle of its part. */
  readonly parts: readonly { readonly outcome: Outcome; readonly middle: number }[];
  /** How far down leaders reach. */
  readonly bottom: number;
  readonly sorted: string;
  readonly asked: DrawAsked;
}

export function drawPartLabels({ parts, bottom, sorted, asked }: Labelled): Shape[] {
  const { width, palette, say } = asked;
  const texts = parts.map(({ outcome }) => {
    const name = say(OUTCOME_WORDS[outcome]);
    return outcome === sorted ? `${name} ↓` : name;
  });
  const places = relax(
    parts.map(({ middle }) => middle),
    texts.map((text) => widthOf(text) + GAP),
    [0, width],
  );
  return parts.map(({ outcome, middle }, nth) => {
    const text = texts[nth] ?? '';
    const x = round(places[nth] ?? middle);
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
            y: 0,
            width: round(half * 2),
            height: 24,
            fill: palette.paper,
            fillOpacity: 0,
          },
        },
        textAt(text, {
          x,
          y: BASE,
          textAnchor: 'middle',
          fill: isSorted ? palette.chosen : palette.ink,
          ...(isSorted ? { fontWeight: 600 } : {}),
        }),
        {
          tag: 'path',
          attrs: {
            d: `M${x} ${BASE + 5}V${BASE + 9}L${round(middle)} ${bottom - 8}V${bottom}`,
            fill: 'none',
            stroke: palette.axis,
          },
        },
      ],
    };
  });
}
