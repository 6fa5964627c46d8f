/** The strip of one kind: name and count at its left, names of the chosen above, the median's figure below. */
import { isPercent, printValue } from '../../../store/comparisons.ts';
import type { ChartQuery, Mark, UnitGroup } from '../../../store/comparisons.ts';
import { drawDot, frameOfDot } from '../scene/dot.ts';
import { drawLabels, LANE, laneLabels } from '../scene/name-labels.ts';
import type { Box, Shape } from '../scene/scene.ts';
import { fit, textAt } from '../scene/scene.ts';
import { hollowDot } from '../scene/signs.ts';
import type { DrawAsked } from '../scene/view.ts';
import { COLUMN, columnsOf } from './columns.ts';
import { swarm } from './swarm.ts';

const PAD = 12;
const FOOT = 22;
const COLUMN_HEIGHT = 84;
/** A dot of the chosen where units stand in columns. */
const PINNED_RADIUS = 4;

export interface StripAsked {
  readonly query: ChartQuery;
  readonly asked: DrawAsked;
  readonly markOf: ReadonlyMap<string, Mark>;
  readonly x: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Of the fullest column; 0 = dots. */
  readonly most: number;
}

interface Strip {
  readonly shapes: readonly Shape[];
  readonly places: readonly (readonly [string, Box])[];
  readonly bottom: number;
}

/** What stands on the line, above which names are written. */
interface Marks {
  readonly shapes: readonly Shape[];
  readonly places: Strip['places'];
  readonly height: number;
}

export function drawStrip(group: UnitGroup, strip: StripAsked): Strip {
  const { query, asked, x, right, top } = strip;
  const names = laneLabels(
    group.units
      .filter(({ name }) => query.pinned.has(name))
      .map(({ name, record, measured: { value } }) => ({
        id: record.id,
        text: `${fit(name, 180)} ${printValue(query.measure, value)}`,
        x: x(value),
      })),
    right + 30,
  );
  const lanes = Math.max(0, ...names.map(({ lane }) => lane + 1)) * LANE;
  const marksTop = top + PAD + lanes;
  const marks =
    strip.most > 0 ? drawColumns(group, strip, marksTop) : drawDots(group, strip, marksTop);
  const bottom = marksTop + marks.height + FOOT;
  const middle = marksTop + marks.height / 2;
  return {
    shapes: [
      ...drawBox(group, strip, bottom),
      ...marks.shapes,
      ...drawLabels(names, {
        base: marksTop - 6,
        places: new Map(marks.places),
        palette: asked.palette,
      }),
      ...drawHead(group, strip, middle),
      {
        tag: 'line',
        attrs: { x1: 0, x2: right, y1: bottom, y2: bottom, stroke: asked.palette.grid },
      },
    ],
    places: marks.places,
    bottom,
  };
}

const ALL = { zh: '全部', en: 'All' };

function drawHead(
  { kind, units }: UnitGroup,
  { asked: { palette, say }, left }: StripAsked,
  middle: number,
): Shape[] {
  const count = { zh: `${units.length} 家`, en: `${units.length} units` };
  return [
    textAt(fit(say(kind ?? ALL), left - 10), {
      x: 0,
      y: middle - 2,
      fontWeight: 600,
      fill: palette.ink,
    }),
    textAt(say(count), { x: 0, y: middle + 16, fill: palette.soft }),
  ];
}

/** Grey from quartile to quartile, the median through all of it. */
function drawBox(
  { quartiles, median }: UnitGroup,
  { query: { measure }, asked: { palette, say }, x, right, top }: StripAsked,
  bottom: number,
): Shape[] {
  const [from, to] = [top + 6, bottom - 6];
  const shapes: Shape[] = [];
  if (quartiles !== null) {
    const box = { x: x(quartiles.low), width: x(quartiles.high) - x(quartiles.low) };
    const size = { y: from, height: to - from };
    shapes.push({ tag: 'rect', attrs: { ...box, ...size, fill: palette.grid, fillOpacity: 0.7 } });
  }
  if (median !== null) {
    const line = { x1: x(median), x2: x(median), y1: from, y2: to };
    const printed = isPercent(measure) ? (median * 100).toFixed(1) : printValue(measure, median);
    const isRight = x(median) > right - 70;
    shapes.push(
      { tag: 'line', attrs: { ...line, stroke: palette.ink, strokeWidth: 1.6 } },
      textAt(`${say({ zh: '中位', en: 'median' })} ${printed}`, {
        x: x(median) + (isRight ? -5 : 5),
        y: to - 2,
        fill: palette.soft,
        textAnchor: isRight ? 'end' : 'start',
      }),
    );
  }
  return shapes;
}

function drawDots(
  { units }: UnitGroup,
  { query, asked: { palette }, markOf, x }: StripAsked,
  top: number,
): Marks {
  const { offsets, radius } = swarm(units.map(({ measured }) => x(measured.value)));
  const most = Math.max(0, ...offsets.map(Math.abs));
  const height = 2 * (most + radius + 2);
  const places: [string, Box][] = [];
  const shapes: Shape[] = [];
  const pinned: Shape[] = [];
  for (const [nth, { name, record, measured }] of units.entries()) {
    const mark = markOf.get(record.id);
    if (mark === undefined) continue;
    const at = { x: x(measured.value), y: top + height / 2 + (offsets[nth] ?? 0) };
    const isPinned = query.pinned.has(name);
    const looks = { isPinned, isTooFew: measured.isTooFew, radius, palette };
    (isPinned ? pinned : shapes).push(drawDot(mark, at, looks));
    places.push([mark.id, frameOfDot(at, radius)]);
  }
  return { shapes: [...shapes, ...pinned], places, height };
}

/** Full = enough cases; above them, hollow, those of too few. */
function drawColumns(
  group: UnitGroup,
  { query, asked: { palette, say }, markOf, x, most }: StripAsked,
  top: number,
): Marks {
  const base = top + COLUMN_HEIGHT;
  const tall = (count: number): number => (count / most) * (COLUMN_HEIGHT - 18);
  const places: [string, Box][] = [];
  const columns = columnsOf(group, x);
  const fullest = Math.max(0, ...columns.map(({ units }) => units.length));
  const shapes = columns.flatMap((column): Shape[] => {
    const { enough, units } = column;
    const few = units.length - enough;
    const [full, hollow] = [tall(enough), tall(few)];
    const side = { x: column.x, width: COLUMN - 1 };
    const frame = { ...side, y: base - full - hollow, height: full + hollow };
    for (const { record } of units) places.push([record.id, frame]);
    return [
      {
        tag: 'g',
        attrs: { 'data-many': String(units.length) },
        children: [
          { tag: 'rect', attrs: { ...side, y: base - full, height: full, fill: palette.plain } },
          ...(few === 0
            ? []
            : [
                {
                  tag: 'rect' as const,
                  attrs: {
                    ...side,
                    y: base - full - hollow,
                    height: hollow,
                    ...hollowDot(palette),
                  },
                },
              ]),
        ],
      },
      ...(units.length === fullest
        ? [
            textAt(say({ zh: `${units.length} 家`, en: `${units.length}` }), {
              x: column.x + COLUMN / 2,
              y: frame.y - 5,
              textAnchor: 'middle',
              fill: palette.soft,
            }),
          ]
        : []),
    ];
  });
  const pinned = group.units.flatMap(({ name, record, measured }): Shape[] => {
    const mark = markOf.get(record.id);
    if (mark === undefined || !query.pinned.has(name)) return [];
    const at = { x: x(measured.value), y: base };
    const looks = { isPinned: true, isTooFew: measured.isTooFew, radius: PINNED_RADIUS, palette };
    return [drawDot(mark, at, looks)];
  });
  return { shapes: [...shapes, ...pinned], places, height: COLUMN_HEIGHT };
}
