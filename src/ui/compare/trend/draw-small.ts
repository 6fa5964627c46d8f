/** Small pictures, one a unit, all on one scale. */
import { isPercent, printValue } from '../../../store/comparisons.ts';
import type {
  ChartQuery,
  Mark,
  Measure,
  Shown,
  TrendFigures,
  TrendUnit,
} from '../../../store/comparisons.ts';
import { printTick, ticksFromZero } from '../scene/measure-ticks.ts';
import { fit, round, textAt, widthOf } from '../scene/scene.ts';
import type { Box, Scene, Shape } from '../scene/scene.ts';
import type { DrawAsked } from '../scene/view.ts';
import { drawBreaks, drawLine, drawPoints, gapsOf, placeOf } from './draw-course.ts';
import type { CourseAsked, Field } from './draw-course.ts';

const LEAST_WIDTH = 160;
const GAP = 16;
const NAME = 30;
const FIELD = 110;
const PANEL = NAME + FIELD + 40;

export function drawSmall(shown: Shown<TrendFigures>, query: ChartQuery, asked: DrawAsked): Scene {
  const { units, years, ends } = shown.figures;
  const { width } = asked;
  const columns = Math.max(1, Math.min(4, Math.floor((width + GAP) / (LEAST_WIDTH + GAP))));
  const panel = (width - (columns - 1) * GAP) / columns;
  const ticks = threeOf(ticksFromZero(ends, query.measure));
  const sides = sidesOf(shown, { query, ticks });
  const fieldOf = (nth: number): Field =>
    fieldAt(
      {
        x: round((nth % columns) * (panel + GAP) + sides.left),
        y: Math.floor(nth / columns) * PANEL + NAME,
        width: round(panel - sides.left - sides.right),
        height: FIELD,
      },
      years,
      ticks,
    );
  const markOf = new Map(shown.marks.map((mark) => [mark.id, mark]));
  const named = units.findIndex(({ breaks }) => breaks.length > 0);
  const places = new Map<string, Box>();
  const shapes = units.flatMap((unit, nth) => {
    const field = fieldOf(nth);
    for (const point of unit.points) {
      if (point !== null) places.set(point.report.record.id, placeOf(field, point));
    }
    const left = field.box.x - sides.left;
    return drawPanel(unit, {
      field,
      query,
      ticks,
      markOf,
      asked,
      left,
      width: panel,
      isNamed: nth === named,
    });
  });
  return { width, height: Math.ceil(units.length / columns) * PANEL, shapes, places };
}

/** Both ends, and their middle where it is as round as they are: a small picture has no room for more. */
function threeOf(ticks: readonly number[]): readonly number[] {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const middle = (low + high) / 2;
  const isRound = !Number.isInteger(high - low) || high - low <= 1 || Number.isInteger(middle);
  return isRound ? [low, middle, high] : [low, high];
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

function sidesOf(
  { figures: { units } }: Shown<TrendFigures>,
  { query, ticks }: { readonly query: ChartQuery; readonly ticks: readonly number[] },
): Sides {
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => widthOf(text)));
  const last = units.flatMap(({ points }) => points.at(-1) ?? []);
  return {
    left: widest(ticks.map((tick) => printTick(query.measure, tick, ''))) + 14,
    right: widest(last.map(({ measured }) => printShort(query.measure, measured.value))) + 14,
  };
}

/** Rates to one place: the exact figure is read out and stands in the table. */
function printShort(measure: Measure, value: number): string {
  return isPercent(measure) ? (value * 100).toFixed(1) : printValue(measure, value);
}

/** @param ticks the ends of the scale are the first and the last of them */
export function fieldAt(box: Box, years: readonly number[], ticks: readonly number[]): Field {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const span = Math.max(1, last - first);
  return {
    box,
    years,
    x: (year) =>
      round(first === last ? box.x + box.width / 2 : box.x + ((year - first) / span) * box.width),
    y: (value) => round(box.y + box.height - ((value - low) / (high - low)) * box.height),
  };
}

interface PanelAsked {
  readonly field: Field;
  readonly query: ChartQuery;
  readonly ticks: readonly number[];
  readonly markOf: ReadonlyMap<string, Mark>;
  readonly asked: DrawAsked;
  readonly left: number;
  readonly width: number;
  /** Whether a change of the form is named here. */
  readonly isNamed: boolean;
}

function drawPanel(unit: TrendUnit, panel: PanelAsked): Shape[] {
  const { field, query, markOf, asked, left, width, isNamed } = panel;
  const { palette, say } = asked;
  const isPinned = query.pinned.has(unit.name);
  const course: CourseAsked = {
    unit,
    field,
    markOf,
    palette,
    marker: 'circle',
    color: isPinned ? palette.chosen : palette.soft,
    strokeWidth: isPinned ? 2.2 : 1.4,
  };
  const bottom = field.box.y + field.box.height;
  return [
    textAt(fit(unit.name, width), {
      x: left,
      y: field.box.y - 14,
      fontWeight: 600,
      fill: isPinned ? palette.chosen : palette.ink,
    }),
    ...drawScale(panel),
    ...drawBreaks(unit.breaks, field, { palette, say, isNamed }),
    ...gapsOf(unit, field).map((x) =>
      textAt(say(MISSING), { x, y: bottom - 4, textAnchor: 'middle', fill: palette.soft }),
    ),
    ...drawLine(course),
    ...drawPoints(course),
    ...drawLast(unit, course, query.measure),
  ];
}

export const MISSING = { zh: '缺', en: '–' };

function drawScale({ field, query: { measure }, ticks, asked: { palette } }: PanelAsked): Shape[] {
  const { box, years, x, y } = field;
  const ends = [...new Set([years[0], years.at(-1)])].flatMap((year) => year ?? []);
  return [
    ...ticks.flatMap((tick): Shape[] => [
      {
        tag: 'line',
        attrs: {
          x1: box.x - 6,
          x2: box.x + box.width + 6,
          y1: y(tick),
          y2: y(tick),
          stroke: tick === 0 ? palette.axis : palette.grid,
        },
      },
      textAt(printTick(measure, tick, ''), {
        x: box.x - 10,
        y: y(tick) + 4.5,
        textAnchor: 'end',
        fill: palette.soft,
      }),
    ]),
    ...ends.map((year) =>
      textAt(String(year), {
        x: x(year),
        y: box.y + box.height + 18,
        textAnchor: 'middle',
        fill: palette.soft,
      }),
    ),
  ];
}

function drawLast(
  { points }: TrendUnit,
  { field, palette, color }: CourseAsked,
  measure: Measure,
): Shape[] {
  const last = points.at(-1);
  if (last === null || last === undefined) return [];
  return [
    textAt(printShort(measure, last.measured.value), {
      x: field.x(last.year) + 9,
      y: field.y(last.measured.value) + 4.5,
      fontWeight: 600,
      fill: color === palette.chosen ? color : palette.ink,
    }),
  ];
}
