/** A few courses as lines of one picture, each named at its end. */
import { pointsOf, printValue, unitOf } from '../../../store/comparisons.ts';
import type { ChartQuery, Shown, TrendFigures } from '../../../store/comparisons.ts';
import { printTick, ticksFromZero } from '../scene/measure-ticks.ts';
import { relax } from '../scene/relax.ts';
import { fit, round, textAt, widthOf } from '../scene/scene.ts';
import type { Scene, Shape } from '../scene/scene.ts';
import type { DrawAsked } from '../scene/view.ts';
import { drawBreaks, drawLine, drawPoints, gapsOf, placeOf } from './draw-course.ts';
import type { CourseAsked, Field } from './draw-course.ts';
import { drawMarker, MARKERS } from './draw-marker.ts';
import { fieldAt, MISSING } from './draw-small.ts';

const HEIGHT = 380;
const TOP = 16;
const FOOT = 30;
const LABEL = 18;

export function drawLines(shown: Shown<TrendFigures>, query: ChartQuery, asked: DrawAsked): Scene {
  const { units, years, ends } = shown.figures;
  const { width, palette, say } = asked;
  const ticks = ticksFromZero(ends, query.measure);
  const unit = say(unitOf(query.measure));
  const tickTexts = ticks.map((tick, nth) =>
    printTick(query.measure, tick, nth === ticks.length - 1 ? unit : ''),
  );
  const left = Math.max(...tickTexts.map((text) => widthOf(text))) + 16;
  const labels = Math.min(width * 0.36, widestLabel(shown, query) + 36);
  const box = { x: left, y: TOP, width: width - left - labels, height: HEIGHT - TOP - FOOT };
  const field = fieldAt(box, years, ticks);
  const markOf = new Map(shown.marks.map((mark) => [mark.id, mark]));
  const courses = units.map((each, nth): CourseAsked => ({
    unit: each,
    field,
    markOf,
    palette,
    color: palette.lines[nth % palette.lines.length] ?? palette.ink,
    strokeWidth: 2,
    marker: MARKERS[nth % MARKERS.length] ?? 'circle',
  }));
  const breaks = [...new Set(units.flatMap((each) => each.breaks))].sort((a, b) => a - b);
  return {
    width,
    height: HEIGHT,
    shapes: [
      ...drawScale(field, ticks, { texts: tickTexts, asked }),
      ...drawBreaks(breaks, field, { palette, say, isNamed: true }),
      ...drawGaps(courses, asked),
      ...courses.flatMap(drawLine),
      ...courses.flatMap(drawPoints),
      ...drawLabels(courses, { query, field, labels }),
    ],
    places: new Map(
      units.flatMap((each) =>
        pointsOf(each).map((point) => [point.report.record.id, placeOf(field, point)] as const),
      ),
    ),
  };
}

function widestLabel({ figures: { units } }: Shown<TrendFigures>, query: ChartQuery): number {
  return Math.max(
    0,
    ...units.map((unit) => widthOf(`${unit.name} ${lastValue(unit.points, query)}`)),
  );
}

function lastValue(points: TrendFigures['units'][0]['points'], { measure }: ChartQuery): string {
  const last = points.at(-1);
  return last === null || last === undefined ? '' : printValue(measure, last.measured.value);
}

function drawScale(
  { box, years, x, y }: Field,
  ticks: readonly number[],
  { texts, asked: { palette } }: { readonly texts: readonly string[]; readonly asked: DrawAsked },
): Shape[] {
  const every = Math.max(1, Math.ceil((years.length * 44) / Math.max(1, box.width)));
  return [
    ...ticks.flatMap((tick, nth): Shape[] => [
      {
        tag: 'line',
        attrs: {
          x1: box.x - 8,
          x2: box.x + box.width + 8,
          y1: y(tick),
          y2: y(tick),
          stroke: tick === 0 ? palette.axis : palette.grid,
        },
      },
      textAt(texts[nth] ?? '', {
        x: box.x - 12,
        y: y(tick) + 4.5,
        textAnchor: 'end',
        fill: palette.soft,
      }),
    ]),
    ...years
      // Counted from the last, which is the one that is looked for.
      .filter((_year, nth) => (years.length - 1 - nth) % every === 0)
      .map((year) =>
        textAt(String(year), {
          x: x(year),
          y: box.y + box.height + 20,
          textAnchor: 'middle',
          fill: palette.soft,
        }),
      ),
  ];
}

/** At the axis, one above the other, each with the sign of its line. */
function drawGaps(courses: readonly CourseAsked[], { palette, say }: DrawAsked): Shape[] {
  const taken = new Map<number, number>();
  return courses.flatMap(({ unit, field, color, marker }) =>
    gapsOf(unit, field).flatMap((x) => {
      const nth = taken.get(x) ?? 0;
      taken.set(x, nth + 1);
      const y = field.box.y + field.box.height - 5 - nth * 16;
      return [
        textAt(say(MISSING), { x: x + 3, y, textAnchor: 'end', fill: palette.soft }),
        drawMarker(marker, { x: x + 10, y: y - 4, color, isHollow: true, isLarge: true, palette }),
      ];
    }),
  );
}

interface LabelsAsked {
  readonly query: ChartQuery;
  readonly field: Field;
  /** How wide they may be. */
  readonly labels: number;
}

/** At the height of the last figure that there is, moved apart. */
function drawLabels(
  courses: readonly CourseAsked[],
  { query, field, labels }: LabelsAsked,
): Shape[] {
  const { box } = field;
  const ends = courses
    .flatMap((course) => {
      const last = pointsOf(course.unit).at(-1);
      return last === undefined
        ? []
        : { course, y: field.y(last.measured.value), x: field.x(last.year) };
    })
    .sort((one, two) => one.y - two.y);
  const places = relax(
    ends.map(({ y }) => y),
    ends.map(() => LABEL),
    [0, box.y + box.height + LABEL / 2],
  );
  return ends.flatMap(({ course, x, y }, nth) => {
    const { unit, color, marker, palette } = course;
    const at = round(places[nth] ?? y);
    const start = box.x + box.width + 16;
    const value = lastValue(unit.points, query);
    const room = labels - 36 - widthOf(value);
    return [
      {
        tag: 'path',
        attrs: {
          d: `M${x + 6} ${y}L${start - 4} ${at}`,
          fill: 'none',
          stroke: color,
          strokeWidth: 0.75,
          strokeDasharray: '1 2',
        },
      },
      drawMarker(marker, { x: start + 2, y: at, color, isHollow: false, isLarge: true, palette }),
      textAt(`${fit(unit.name, room)} ${value}`.trimEnd(), {
        x: start + 12,
        y: at + 4.5,
        fill: palette.ink,
        ...(query.pinned.has(unit.name) ? { fontWeight: 600 } : {}),
      }),
    ];
  });
}
