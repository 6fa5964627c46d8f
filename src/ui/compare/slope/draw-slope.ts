/** Two years as shapes: an axis each, a line a unit, names and figures beside them moved apart. */
import { changeUnit, printValue } from '../../../store/comparisons.ts';
import type {
  ChartQuery,
  Measure,
  Shown,
  SlopeFigures,
  SlopeUnit,
} from '../../../store/comparisons.ts';
import { relax } from '../scene/relax.ts';
import { round, textAt, widthOf } from '../scene/scene.ts';
import type { Box, Scene, Shape } from '../scene/scene.ts';
import type { DrawAsked, View } from '../scene/view.ts';
import { drawEnd } from './draw-end.ts';
import type { SlopeColumns, SlopeEnd } from './draw-end.ts';
import { SlopeControls } from './slope-controls.tsx';

const HEAD = 36;
const LABEL = 18;
const LEAST_HEIGHT = 380;

/** Beyond these the names cannot stand beside each other. */
const MOST_LINES = 40;

export const SLOPE: View<SlopeFigures> = {
  draw: drawSlope,
  mostMarks: MOST_LINES * 2,
  Controls: SlopeControls,
};

function drawSlope(shown: Shown<SlopeFigures>, query: ChartQuery, asked: DrawAsked): Scene {
  const { years } = shown.figures;
  const units = shown.figures.units.slice(0, MOST_LINES);
  const room = Math.max(LEAST_HEIGHT, units.length * LABEL + 24);
  const y = scaleOf(units, room);
  const columns = placeColumns(units, query.measure, asked);
  const ends = (['before', 'after'] as const).map((side) => placeEnds(units, { side, y, room }));
  const { width, palette } = asked;
  const markOf = new Map(shown.marks.map((mark) => [mark.id, mark]));
  const [before = [], after = []] = ends;
  const places = new Map<string, Box>();
  const shapes = [...before, ...after].map((end) => {
    const isLeft = end.side === 'before';
    const box = isLeft ? [0, columns.left] : [columns.right, width];
    const [from = 0, to = 0] = box;
    const [top, bottom] = [end.label - LABEL / 2, end.label + LABEL / 2];
    places.set(end.point.report.record.id, {
      x: from + 1,
      y: top,
      height: bottom - top,
      width: to - from - 2,
    });
    const mark = markOf.get(end.point.report.record.id);
    return drawEnd(end, { query, columns, asked, isEdited: mark?.isEdited ?? false });
  });
  return {
    width,
    height: HEAD + room + 12,
    shapes: [
      ...drawAxes(columns, { room, asked, years }),
      textAt(asked.say(changeUnit(query.measure)), {
        x: columns.changes,
        y: 18,
        textAnchor: 'end',
        fill: palette.soft,
      }),
      // Those that stand out lie above the others.
      ...[...units]
        .sort((one, two) => Number(query.pinned.has(one.name)) - Number(query.pinned.has(two.name)))
        .map((unit) => drawChange(unit, { query, columns, y, asked })),
      ...shapes,
    ],
    places,
  };
}

function scaleOf(units: readonly SlopeUnit[], room: number): (value: number) => number {
  const values = units.flatMap(({ before, after }) => [
    before.measured.value,
    after.measured.value,
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [top, bottom] = [HEAD + 12, HEAD + room - 12];
  return (value) =>
    round(
      high === low ? (top + bottom) / 2 : bottom - ((value - low) / (high - low)) * (bottom - top),
    );
}

function placeColumns(
  units: readonly SlopeUnit[],
  measure: Measure,
  { width, say }: DrawAsked,
): SlopeColumns {
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => widthOf(text)));
  const names = Math.min(width * 0.24, widest(units.map(({ name }) => name)) + 2);
  const values = widest(
    units.flatMap(({ before, after }) =>
      [before, after].map(({ measured }) => printValue(measure, measured.value)),
    ),
  );
  const changes = widest([say(changeUnit(measure)), '−100.00']);
  const left = round(names + 10 + values + 26);
  const right = round(width - names - 14 - changes - 14 - values - 26);
  return {
    names,
    left,
    right: Math.max(right, left + 60),
    before: left - 26,
    after: Math.max(right, left + 60) + 26 + values,
    changes: Math.max(right, left + 60) + 26 + values + 14 + changes,
  };
}

interface EndsAsked {
  readonly side: 'before' | 'after';
  readonly y: (value: number) => number;
  readonly room: number;
}

/** From the top down, labels moved apart. */
function placeEnds(units: readonly SlopeUnit[], { side, y, room }: EndsAsked): readonly SlopeEnd[] {
  const ends = units
    .map((unit) => ({ unit, side, point: unit[side], y: y(unit[side].measured.value) }))
    .sort((one, two) => one.y - two.y);
  const labels = relax(
    ends.map((end) => end.y),
    ends.map(() => LABEL),
    [HEAD, HEAD + room],
  );
  return ends.map((end, nth) => ({ ...end, label: round(labels[nth] ?? end.y) }));
}

interface AxesAsked {
  readonly room: number;
  readonly asked: DrawAsked;
  readonly years: SlopeFigures['years'];
}

function drawAxes({ left, right }: SlopeColumns, { room, asked, years }: AxesAsked): Shape[] {
  const { palette } = asked;
  return (
    [
      [left, years?.since],
      [right, years?.year],
    ] as const
  ).flatMap(([x, year]): Shape[] => [
    {
      tag: 'line',
      attrs: {
        x1: x,
        x2: x,
        y1: HEAD - 8,
        y2: HEAD + room,
        stroke: palette.axis,
        strokeWidth: 1.5,
      },
    },
    textAt(String(year ?? ''), {
      x,
      y: 18,
      textAnchor: 'middle',
      fontWeight: 600,
      fill: palette.ink,
    }),
  ]);
}

interface ChangeAsked {
  readonly query: ChartQuery;
  readonly columns: SlopeColumns;
  readonly y: (value: number) => number;
  readonly asked: DrawAsked;
}

function drawChange(
  { name, before, after, isTooFew }: SlopeUnit,
  { query, columns: { left, right }, y, asked: { palette } }: ChangeAsked,
): Shape {
  const isPinned = query.pinned.has(name);
  return {
    tag: 'line',
    attrs: {
      x1: left,
      y1: y(before.measured.value),
      x2: right,
      y2: y(after.measured.value),
      stroke: isPinned ? palette.chosen : palette.axis,
      strokeWidth: isPinned ? 2.2 : 1,
      ...(isTooFew ? { strokeDasharray: '3 2' } : {}),
    },
  };
}
