/** The ranking as shapes: names, bars with whiskers, values and cases in columns, the axis on top. */
import {
  hasCases,
  intervalOf,
  nameMeasure,
  printCases,
  printValue,
  unitOf,
} from '../../../store/comparisons.ts';
import type {
  ChartQuery,
  Mark,
  Measure,
  RankedFigures,
  RankedUnit,
  Shown,
} from '../../../store/comparisons.ts';
import { RateControls } from '../parts/rate-controls.tsx';
import { drawEdited, hatchOf } from '../scene/hatch.ts';
import { printTick, ticksFromZero } from '../scene/measure-ticks.ts';
import { fit, round, textAt, widthOf } from '../scene/scene.ts';
import type { Box, Scene, Shape } from '../scene/scene.ts';
import type { DrawAsked, View } from '../scene/view.ts';
import { drawBar } from './draw-bar.ts';

const ROW = 27;
const HEAD = 28;
const GAP = 10;
/** Room for half of the last tick, which bears the unit. */
const TICK = 34;

interface Columns {
  readonly names: number;
  readonly left: number;
  readonly right: number;
  readonly values: number;
  readonly cases: number;
  readonly ticks: readonly number[];
}

/** Beyond these a bar is no longer read. */
const MOST_BARS = 40;

export const RANKED: View<RankedFigures> = {
  draw: drawRanked,
  mostMarks: MOST_BARS,
  Controls: RateControls,
};

type ShownUnits = Shown<RankedFigures>;

function drawRanked(shown: ShownUnits, query: ChartQuery, asked: DrawAsked): Scene {
  const units = shown.figures.units.slice(0, MOST_BARS);
  const { width, palette } = asked;
  const columns = placeColumns(units, query, asked);
  const height = HEAD + units.length * ROW + 4;
  const drawn = { query, columns, asked };
  const topOf = (nth: number): number => HEAD + nth * ROW;
  return {
    width,
    height,
    shapes: [
      hatchOf(palette),
      ...drawAxis(drawn, height),
      ...drawHeads(drawn),
      ...units.map((unit, nth) => drawRow(unit, shown.marks[nth], { ...drawn, top: topOf(nth) })),
    ],
    places: new Map(
      shown.marks
        .slice(0, MOST_BARS)
        .map(({ id }, nth): [string, Box] => [
          id,
          { x: 1, y: topOf(nth) + 1, width: width - 2, height: ROW - 2 },
        ]),
    ),
  };
}

interface Drawn {
  readonly query: ChartQuery;
  readonly columns: Columns;
  readonly asked: DrawAsked;
}

const CASES = { zh: '件数', en: 'Cases' };

function placeColumns(
  units: readonly RankedUnit[],
  { measure }: ChartQuery,
  { width, say }: DrawAsked,
): Columns {
  const widest = (texts: readonly string[]): number =>
    Math.max(...texts.map((each) => widthOf(each)));
  const names = Math.min(width * 0.26, widest(['', ...units.map((unit) => unit.name)]) + 4);
  const printed = units.map(({ measured }) => printValue(measure, measured.value));
  const counted = units.map(({ measured }) => printCases(measured));
  const caseWidth = hasCases(measure) ? widest([say(CASES), ...counted]) + 14 : 0;
  const valueWidth = Math.min(120, widest([say(nameMeasure(measure)), ...printed])) + 6;
  // The frame of the chosen mark stands beside the last figure, not on it.
  const cases = width - 6;
  const values = cases - caseWidth;
  return {
    names,
    left: names + GAP,
    right: values - valueWidth - TICK,
    values,
    cases,
    ticks: ticksOf(units, measure),
  };
}

/** Shares go to 100 % at most, as far as the whiskers need; figures from 0 on, or below. */
function ticksOf(units: readonly RankedUnit[], measure: Measure): readonly number[] {
  const ends = units.flatMap(({ measured }) => [
    measured.value,
    intervalOf(measured)?.high ?? measured.value,
  ]);
  return ticksFromZero(ends, measure);
}

function scaleOf({ left, right, ticks }: Columns): (value: number) => number {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return (value) => round(left + ((value - low) / (high - low)) * (right - left));
}

function drawAxis(
  { query: { measure }, columns, asked: { palette, say } }: Drawn,
  height: number,
): Shape[] {
  const x = scaleOf(columns);
  const { ticks } = columns;
  const last = ticks.length - 1;
  const words = ticks.map((tick, nth) =>
    printTick(measure, tick, nth === last ? say(unitOf(measure)) : ''),
  );
  const every = thinOut(words, columns);
  return ticks.flatMap((tick, nth) => [
    {
      tag: 'line',
      attrs: {
        x1: x(tick),
        x2: x(tick),
        y1: HEAD - 4,
        y2: height,
        stroke: tick === 0 ? palette.axis : palette.grid,
      },
    },
    ...((last - nth) % every === 0
      ? [textAt(words[nth] ?? '', { x: x(tick), y: 16, textAnchor: 'middle', fill: palette.soft })]
      : []),
  ]);
}

/** On a short axis not every tick has room for its number: each so-manieth, the last always. */
function thinOut(words: readonly string[], { left, right }: Columns): number {
  const step = (right - left) / Math.max(1, words.length - 1);
  const widest = Math.max(...words.map((each) => widthOf(each))) + 6;
  return Math.max(1, Math.ceil(widest / Math.max(1, step)));
}

function drawHeads({ query: { measure }, columns, asked: { palette, say } }: Drawn): Shape[] {
  const head = { y: 16, textAnchor: 'end', fill: palette.soft };
  if (!hasCases(measure)) return [];
  return [
    textAt(fit(say(nameMeasure(measure)), 90), { ...head, x: columns.values }),
    textAt(say(CASES), { ...head, x: columns.cases }),
  ];
}

function drawRow(
  { record, name, measured }: RankedUnit,
  mark: Mark | undefined,
  { query, columns, asked: { palette }, top }: Drawn & { readonly top: number },
): Shape {
  const isPinned = query.pinned.has(name);
  const middle = top + ROW / 2;
  const base = { y: middle + 4.5, textAnchor: 'end', fill: palette.ink };
  const bold = isPinned ? { fill: palette.chosen, fontWeight: 600 } : {};
  const faint = measured.isTooFew ? { fill: palette.soft } : {};
  const x = scaleOf(columns);
  // The whole row is to be hit, not its ink alone.
  const row = { x: 0, y: top, width: columns.cases, height: ROW, fillOpacity: 0 };
  return {
    tag: 'g',
    attrs: { 'data-mark': record.id },
    children: [
      { tag: 'rect', attrs: { ...row, fill: palette.paper } },
      textAt(fit(name, columns.names), { ...base, x: columns.names, ...faint, ...bold }),
      ...drawBar(measured, { x, middle, isPinned, palette }),
      ...(mark?.isEdited === true ? [drawEdited(columns.values, top + 3, palette)] : []),
      textAt(printValue(query.measure, measured.value), {
        ...base,
        x: columns.values,
        fontWeight: 600,
        ...faint,
        ...bold,
      }),
      ...(measured.of === null
        ? []
        : [textAt(printCases(measured), { ...base, x: columns.cases, fill: palette.soft })]),
    ],
  };
}
