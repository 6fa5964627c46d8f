/** A course as shapes: its line with gaps, its figures, what is missing, and where the form changed. */
import { pointsOf } from '../../../store/comparisons.ts';
import type { CoursePoint, Mark, TrendUnit } from '../../../store/comparisons.ts';
import { drawEdited } from '../scene/hatch.ts';
import type { Palette } from '../scene/palette.ts';
import { round, textAt } from '../scene/scene.ts';
import type { Box, Shape } from '../scene/scene.ts';
import { drawDiamond } from '../scene/signs.ts';
import type { DrawAsked } from '../scene/view.ts';
import { drawMarker } from './draw-marker.ts';
import type { Marker } from './draw-marker.ts';

/** The field that lines are drawn in. */
export interface Field {
  readonly box: Box;
  readonly years: readonly number[];
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

export interface CourseAsked {
  readonly unit: TrendUnit;
  readonly field: Field;
  readonly markOf: ReadonlyMap<string, Mark>;
  readonly color: string;
  readonly strokeWidth: number;
  readonly marker: Marker;
  readonly palette: Palette;
}

/** No line is drawn over a year that is missing. */
export function drawLine({ unit, field, color, strokeWidth }: CourseAsked): Shape[] {
  const runs: string[] = [];
  let run = '';
  for (const point of unit.points) {
    if (point === null) {
      runs.push(run);
      run = '';
      continue;
    }
    run += `${run === '' ? 'M' : 'L'}${field.x(point.year)} ${field.y(point.measured.value)}`;
  }
  return [...runs, run]
    .filter((d) => d.includes('L'))
    .map((d) => ({ tag: 'path', attrs: { d, fill: 'none', stroke: color, strokeWidth } }));
}

/** Each figure with room around it to be hit. */
export function drawPoints(asked: CourseAsked): Shape[] {
  return pointsOf(asked.unit).map((point) => drawPoint(point, asked));
}

function drawPoint(point: CoursePoint, asked: CourseAsked): Shape {
  const { field, markOf, color, marker, palette, unit } = asked;
  const { report, year, measured } = point;
  const [x, y] = [field.x(year), field.y(measured.value)];
  const mark = markOf.get(report.record.id);
  const isLast = unit.points.at(-1) === point;
  const sign =
    measured.marked.length > 0
      ? drawDiamond(x, y, palette)
      : drawMarker(marker, { x, y, color, isHollow: measured.isTooFew, isLarge: isLast, palette });
  return {
    tag: 'g',
    attrs: { 'data-mark': report.record.id },
    children: [
      { tag: 'rect', attrs: { ...hitBox(field, x, y), fill: palette.paper, fillOpacity: 0 } },
      sign,
      ...(mark?.isEdited === true ? [drawEdited(x + 9, y - 9, palette)] : []),
    ],
  };
}

const HIT = 24;

/** Half of the way to the next year, at least what a finger needs in height. */
function hitBox({ years, box }: Field, x: number, y: number): Box {
  const width = Math.min(HIT, box.width / Math.max(1, years.length - 1));
  return { x: round(x - width / 2), y: round(y - HIT / 2), width: round(width), height: HIT };
}

export function placeOf(field: Field, { year, measured }: CoursePoint): Box {
  return { x: field.x(year) - 8, y: field.y(measured.value) - 8, width: 16, height: 16 };
}

/** The middles of the runs of years without a figure. */
export function gapsOf({ points }: TrendUnit, { years, x }: Field): readonly number[] {
  const gaps: number[] = [];
  let start: number | null = null;
  for (const [nth, point] of [...points, undefined].entries()) {
    const isGap = point === null;
    if (isGap && start === null) start = nth;
    if (!isGap && start !== null) {
      const [from, to] = [years[start] ?? 0, years[nth - 1] ?? 0];
      gaps.push(round((x(from) + x(to)) / 2));
      start = null;
    }
  }
  return gaps;
}

/** Dotted between the two years. @param isNamed said beside the line which form begins */
export function drawBreaks(
  breaks: readonly number[],
  field: Field,
  { palette, say, isNamed }: Pick<DrawAsked, 'palette' | 'say'> & { readonly isNamed: boolean },
): Shape[] {
  const { box, x } = field;
  return breaks.flatMap((year, nth): Shape[] => {
    const at = round((x(year - 1) + x(year)) / 2);
    const isLeft = at < box.x + box.width / 2;
    const words = say({ zh: `${year} 换表样`, en: `form of ${year}` });
    const dotted = { stroke: palette.soft, strokeDasharray: '2 3' };
    const line: Shape = {
      tag: 'line',
      attrs: { x1: at, x2: at, y1: box.y, y2: box.y + box.height, ...dotted },
    };
    if (!isNamed) return [line];
    return [
      line,
      textAt(words, {
        x: at + (isLeft ? 4 : -4),
        y: box.y + 12 + nth * 15,
        textAnchor: isLeft ? 'start' : 'end',
        fill: palette.soft,
        stroke: palette.paper,
        strokeWidth: 4,
        paintOrder: 'stroke',
      }),
    ];
  });
}
