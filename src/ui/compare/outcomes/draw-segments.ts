/** One bar of six parts: each hatched where its own figure is in doubt, all in one frame. */
import { groupDigits, OUTCOMES } from '../../../store/comparisons.ts';
import type { Outcome } from '../../../store/comparisons.ts';
import { drawEdited, drawHatch } from '../scene/hatch.ts';
import type { Palette } from '../scene/palette.ts';
import { round, textAt, widthOf } from '../scene/scene.ts';
import type { Box, Shape } from '../scene/scene.ts';
import { hollow } from '../scene/signs.ts';

const BAR = 20;
/** A share is written where it has so much room. */
const LEAST_TEXT = 24;
/** A part without width that is in doubt is drawn so wide that the lines are seen. */
const LEAST_HATCH = 7;

export interface Part {
  readonly outcome: Outcome;
  readonly cases: number;
  readonly isMarked: boolean;
  readonly isEdited: boolean;
  /** null = of no single report. */
  readonly mark: string | null;
}

export interface BarAsked {
  readonly parts: readonly Part[];
  readonly left: number;
  /** Pixels a case. */
  readonly scale: number;
  readonly middle: number;
  /** The sum, where shares are written; null = cases are. */
  readonly of: number | null;
  readonly isTooFew: boolean;
  readonly palette: Palette;
}

interface Segment extends Part {
  readonly box: Box;
}

export function placeSegments({ parts, left, scale, middle }: BarAsked): readonly Segment[] {
  let before = 0;
  return parts.map((part) => {
    const x = round(left + before * scale);
    before += part.cases;
    const width = round(left + before * scale - x);
    return { ...part, box: { x, y: middle - BAR / 2, width, height: BAR } };
  });
}

export function drawSegments(asked: BarAsked): Shape[] {
  const { palette, isTooFew } = asked;
  const segments = placeSegments(asked);
  const [first, last] = [segments[0]?.box, segments.at(-1)?.box];
  if (first === undefined || last === undefined) return [];
  const frame = { ...first, width: round(last.x + last.width - first.x) };
  const dash: Shape['attrs'] = isTooFew ? { strokeDasharray: '3 2' } : {};
  return [
    ...segments.map((segment) => drawSegment(segment, asked)),
    {
      tag: 'rect',
      attrs: { ...frame, fill: 'none', stroke: palette.axis, strokeWidth: 0.75, ...dash },
    },
    // Over the frame and their neighbours: a part of no width would not be seen.
    ...segments.filter(isThin).flatMap(({ box, outcome }) => {
      const x = round(box.x + box.width / 2 - LEAST_HATCH / 2);
      const color = colorOf(outcome, palette);
      const sign = { ...box, x, width: LEAST_HATCH };
      return [{ tag: 'rect' as const, attrs: { ...sign, fill: color } }, ...drawHatch(sign, color)];
    }),
  ];
}

function isThin({ isMarked, box }: Segment): boolean {
  return isMarked && box.width < LEAST_HATCH;
}

function drawSegment(segment: Segment, { of, isTooFew, palette }: BarAsked): Shape {
  const { outcome, cases, box, isMarked, isEdited, mark } = segment;
  const color = colorOf(outcome, palette);
  const isHollow = isTooFew && !isMarked;
  const fill = isHollow
    ? { ...hollow(palette), stroke: color, strokeDasharray: 'none' }
    : { fill: color };
  const printed = of === null ? groupDigits(cases) : String(Math.round((cases / of) * 100));
  const hasRoom = box.width >= LEAST_TEXT && widthOf(printed) + 6 <= box.width;
  return {
    tag: 'g',
    attrs: mark === null ? {} : { 'data-mark': mark },
    children: [
      ...(box.width > 0 ? [{ tag: 'rect' as const, attrs: { ...box, ...fill } }] : []),
      ...(isMarked && box.width >= LEAST_HATCH ? drawHatch({ ...box }, color) : []),
      ...(hasRoom && !isMarked
        ? [
            textAt(printed, {
              x: round(box.x + box.width / 2),
              y: box.y + BAR / 2 + 4.5,
              textAnchor: 'middle',
              fill: isHollow ? palette.ink : inkOn(outcome, palette),
              // A click on the figure is one on its part.
              pointerEvents: 'none',
            }),
          ]
        : []),
      ...(isEdited ? [drawEdited(box.x + box.width, box.y, palette)] : []),
    ],
  };
}

function colorOf(outcome: Outcome, { outcomes }: Palette): string {
  return outcomes[OUTCOMES.indexOf(outcome)] ?? '';
}

/** Dark and light parts take turns, on light paper and on dark. */
function inkOn(outcome: Outcome, { onShades }: Palette): string {
  return onShades[OUTCOMES.indexOf(outcome) % 2 === 0 ? 1 : 0];
}
