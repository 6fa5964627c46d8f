/** One end of a line: its figure on the axis, and beside it name, figure and, at the later, the difference. */
import { printChange, printValue } from '../../../store/comparisons.ts';
import type { ChartQuery, CoursePoint, SlopeUnit } from '../../../store/comparisons.ts';
import { drawEdited } from '../scene/hatch.ts';
import { fit, textAt } from '../scene/scene.ts';
import type { Shape } from '../scene/scene.ts';
import { drawDiamond } from '../scene/signs.ts';
import type { DrawAsked } from '../scene/view.ts';

export interface SlopeColumns {
  /** How wide names may be. */
  readonly names: number;
  /** The two axes. */
  readonly left: number;
  readonly right: number;
  /** Where the figures of each year end, and the differences. */
  readonly before: number;
  readonly after: number;
  readonly changes: number;
}

export interface SlopeEnd {
  readonly unit: SlopeUnit;
  readonly side: 'before' | 'after';
  readonly point: CoursePoint;
  /** On the axis. */
  readonly y: number;
  /** The middle of its label. */
  readonly label: number;
}

interface EndAsked {
  readonly query: ChartQuery;
  readonly columns: SlopeColumns;
  readonly asked: DrawAsked;
  readonly isEdited: boolean;
}

export function drawEnd(end: SlopeEnd, { query, columns, asked, isEdited }: EndAsked): Shape {
  const { unit, side, point, y, label } = end;
  const { palette, width } = asked;
  const isLeft = side === 'before';
  const isPinned = query.pinned.has(unit.name);
  const look = isPinned ? { fill: palette.chosen, fontWeight: 600 } : { fill: palette.ink };
  const base = { y: label + 4.5, ...look };
  const value = printValue(query.measure, point.measured.value);
  const { left, right, before, after, changes, names } = columns;
  const [x, to] = isLeft ? [left, before + 4] : [right, right + 22];
  const hit = isLeft ? { x: 0, width: left } : { x: right, width: width - right };
  return {
    tag: 'g',
    attrs: { 'data-mark': point.report.record.id },
    children: [
      {
        tag: 'rect',
        attrs: { ...hit, y: label - 9, height: 18, fill: palette.paper, fillOpacity: 0 },
      },
      {
        tag: 'path',
        attrs: {
          d: `M${x + (isLeft ? -5 : 5)} ${y}L${to} ${label}`,
          fill: 'none',
          stroke: palette.axis,
          strokeWidth: 0.75,
        },
      },
      drawPoint(end, x, { isPinned, asked }),
      ...(isEdited ? [drawEdited(isLeft ? before : after, label - 9, palette)] : []),
      textAt(value, { ...base, x: isLeft ? before : after, textAnchor: 'end' }),
      ...(isLeft
        ? [textAt(fit(unit.name, names), { ...base, x: names, textAnchor: 'end' })]
        : [
            textAt(printChange(query.measure, unit.change), {
              ...base,
              x: changes,
              textAnchor: 'end',
            }),
            textAt(fit(unit.name, names), { ...base, x: changes + 14 }),
          ]),
    ],
  };
}

function drawPoint(
  { point, y }: SlopeEnd,
  x: number,
  { isPinned, asked: { palette } }: { readonly isPinned: boolean; readonly asked: DrawAsked },
): Shape {
  if (point.measured.marked.length > 0) return drawDiamond(x, y, palette);
  const color = isPinned ? palette.chosen : palette.axis;
  const look = point.measured.isTooFew
    ? { fill: palette.paper, stroke: color, strokeWidth: 1.4 }
    : { fill: color };
  return { tag: 'circle', attrs: { cx: x, cy: y, r: 4, ...look } };
}
