/** The stacked bars as shapes: all together on top, a bar a unit below, n at the right, the axis below. */
import { groupDigits, OUTCOMES, outcomeMark } from '../../../store/comparisons.ts';
import type {
  ChartQuery,
  HandledUnit,
  Mark,
  OutcomesFigures,
  Shown,
} from '../../../store/comparisons.ts';
import { hatchOf } from '../scene/hatch.ts';
import { niceTicks } from '../scene/nice-ticks.ts';
import { fit, round, textAt, widthOf } from '../scene/scene.ts';
import type { Box, Scene, Shape } from '../scene/scene.ts';
import type { DrawAsked, View } from '../scene/view.ts';
import { drawPartLabels, extraLines } from './draw-part-labels.ts';
import { drawSegments, placeSegments } from './draw-segments.ts';
import type { BarAsked, Part } from './draw-segments.ts';
import { OutcomeControls } from './outcome-controls.tsx';

const HEAD = 44;
const ROW = 26;
const FOOT = 26;
const GAP = 10;

/** Beyond these bars are no longer read. */
const MOST_BARS = 40;

export const STACKED: View<OutcomesFigures> = {
  draw: drawOutcomes,
  mostMarks: MOST_BARS * OUTCOMES.length,
  Controls: OutcomeControls,
};

interface Layout {
  readonly names: number;
  readonly left: number;
  readonly right: number;
  readonly counts: number;
  readonly height: number;
  /** Where the bars begin. */
  readonly head: number;
  /** Of cases; null = every bar is 100 %. */
  readonly ticks: readonly number[] | null;
}

interface Row {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly all: number;
  readonly isTotal: boolean;
  readonly isPinned: boolean;
  readonly isTooFew: boolean;
}

function drawOutcomes(shown: Shown<OutcomesFigures>, query: ChartQuery, asked: DrawAsked): Scene {
  const rows = rowsOf(shown, query, asked);
  const layout = placeColumns(rows, shown.figures, asked);
  const { palette, width } = asked;
  const middleOf = (nth: number): number => layout.head + nth * ROW + ROW / 2;
  const bars = rows.map((row, nth) => barOf(row, layout, { middle: middleOf(nth), asked }));
  const places = new Map<string, Box>();
  for (const bar of bars) {
    for (const { mark, box } of placeSegments(bar)) {
      if (mark !== null) places.set(mark, { ...box, width: Math.max(box.width, 3) });
    }
  }
  return {
    width,
    height: layout.height,
    shapes: [
      hatchOf(palette),
      ...drawAxis(layout, asked),
      ...rows.flatMap((row, nth) => {
        const bar = bars[nth];
        return bar === undefined ? [] : drawRow(row, { bar, layout, asked });
      }),
      ...labelsOf(bars, layout, { order: shown.figures.order, asked }),
      textAt(asked.say(ALL), {
        x: layout.counts,
        y: layout.head - 6,
        textAnchor: 'end',
        fill: palette.soft,
      }),
    ],
    places,
  };
}

const ALL = { zh: '办结 n', en: 'n' };

function rowsOf(
  { figures, marks }: Shown<OutcomesFigures>,
  { pinned }: ChartQuery,
  { say }: DrawAsked,
): readonly Row[] {
  const { units, total } = figures;
  const markOf = new Map(marks.slice(0, STACKED.mostMarks).map((mark) => [mark.id, mark]));
  const sum: Row = {
    name: say(total.label),
    all: total.all,
    isTotal: true,
    isPinned: false,
    isTooFew: false,
    parts: OUTCOMES.map((outcome) => ({
      outcome,
      cases: total.cases[outcome],
      isMarked: false,
      isEdited: false,
      mark: null,
    })),
  };
  return [
    sum,
    ...units.slice(0, MOST_BARS).map((unit) => ({
      name: unit.name,
      all: unit.handled.all,
      isTotal: false,
      isPinned: pinned.has(unit.name),
      isTooFew: unit.isTooFew,
      parts: partsOf(unit, markOf),
    })),
  ];
}

function partsOf(
  { record, handled }: HandledUnit,
  markOf: ReadonlyMap<string, Mark>,
): readonly Part[] {
  return OUTCOMES.map((outcome) => {
    const id = outcomeMark(record, outcome);
    const { cases, marked } = handled.parts[outcome];
    const isEdited = markOf.get(id)?.isEdited ?? false;
    return { outcome, cases, isMarked: marked.length > 0, isEdited, mark: id };
  });
}

function placeColumns(
  rows: readonly Row[],
  { isCounts, order }: OutcomesFigures,
  asked: DrawAsked,
): Layout {
  const { width, say } = asked;
  const head = HEAD + extraLines(order, asked);
  const names = Math.min(width * 0.26, Math.max(...rows.map(({ name }) => widthOf(name))) + 8);
  const counted = [say(ALL), ...rows.map(({ all }) => groupDigits(all))];
  const countWidth = Math.max(...counted.map((each) => widthOf(each)));
  const counts = width - 6;
  const most = Math.max(1, ...rows.filter(({ isTotal }) => !isTotal).map(({ all }) => all));
  return {
    names,
    left: round(names + GAP),
    // Half of the last tick stands beyond the axis.
    right: round(counts - countWidth - 24),
    counts,
    head,
    height: head + rows.length * ROW + FOOT,
    ticks: isCounts ? niceTicks(0, most) : null,
  };
}

function barOf(
  { parts, all, isTotal, isTooFew }: Row,
  { left, right, ticks }: Layout,
  { middle, asked: { palette } }: { readonly middle: number; readonly asked: DrawAsked },
): BarAsked {
  const scale = (right - left) / (ticks === null ? all : (ticks.at(-1) ?? 1));
  const base = { left, middle, isTooFew, palette, of: ticks === null ? all : null };
  // The sum of all is beyond the scale of cases.
  return isTotal && ticks !== null ? { ...base, parts: [], scale } : { ...base, parts, scale };
}

function drawAxis(
  { left, right, head, height, ticks }: Layout,
  { palette, say }: DrawAsked,
): Shape[] {
  const shown = ticks ?? [0, 25, 50, 75, 100];
  const last = shown.at(-1) ?? 1;
  const unit = ticks === null ? '%' : say({ zh: '件', en: 'cases' });
  return shown.flatMap((tick) => {
    const x = round(left + (tick / last) * (right - left));
    return [
      {
        tag: 'line',
        attrs: {
          x1: x,
          x2: x,
          y1: head,
          y2: height - FOOT,
          stroke: tick === 0 ? palette.axis : palette.grid,
        },
      },
      textAt(`${groupDigits(tick)}${tick === last ? ` ${unit}` : ''}`, {
        x,
        y: height - 8,
        textAnchor: 'middle',
        fill: palette.soft,
      }),
    ];
  });
}

interface RowAsked {
  readonly bar: BarAsked;
  readonly layout: Layout;
  readonly asked: DrawAsked;
}

function drawRow({ name, all, parts, ...row }: Row, { bar, layout, asked }: RowAsked): Shape[] {
  const { palette, width } = asked;
  const { names, left, counts } = layout;
  const y = bar.middle + 4.5;
  const bold = row.isPinned || row.isTotal ? { fontWeight: 600 } : {};
  const fill = row.isPinned ? palette.chosen : row.isTooFew ? palette.soft : palette.ink;
  const tint = { x: 0, y: bar.middle - ROW / 2, width, height: ROW, fill: palette.grid };
  const cases = parts.map((part) => groupDigits(part.cases)).join(' · ');
  return [
    ...(row.isTotal ? [{ tag: 'rect' as const, attrs: tint }] : []),
    textAt(fit(name, names), { x: names, y, textAnchor: 'end', fill, ...bold }),
    ...drawSegments(bar),
    // What has no bar is said.
    ...(bar.parts.length === 0 ? [textAt(cases, { x: left + 4, y, fill: palette.ink })] : []),
    textAt(groupDigits(all), { x: counts, y, textAnchor: 'end', fill: palette.soft }),
  ];
}

/** Over the first bar that there is. */
function labelsOf(
  bars: readonly BarAsked[],
  { head }: Layout,
  { order, asked }: { readonly order: string; readonly asked: DrawAsked },
): Shape[] {
  const nth = bars.findIndex(({ parts }) => parts.length > 0);
  const first = bars[nth];
  if (first === undefined) return [];
  const parts = placeSegments(first).map(({ outcome, box }) => ({
    outcome,
    middle: box.x + box.width / 2,
  }));
  return drawPartLabels({ parts, bottom: head + 2, sorted: order, asked });
}
