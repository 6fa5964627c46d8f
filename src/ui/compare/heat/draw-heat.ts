/** The heat table as shapes, for what leaves the page. */
import { inkOn } from '../scene/ink-on.ts';
import { totalWords } from '../../../store/comparisons.ts';
import type {
  ChartQuery,
  HeatCell,
  HeatFigures,
  HeatRow,
  ShadedColumn,
  Shown,
} from '../../../store/comparisons.ts';
import { drawEdited } from '../scene/hatch.ts';
import type { Box, Scene, Shape } from '../scene/scene.ts';
import { fit, textAt, widthOf } from '../scene/scene.ts';
import { drawWarning } from '../scene/signs.ts';
import type { DrawAsked, View } from '../scene/view.ts';
import { wrapText } from '../scene/wrap-text.ts';
import { drawLegend } from './draw-legend.ts';
import { HeatBody } from './heat-body.tsx';
import { HeatControls } from './heat-controls.tsx';
import { printHeat, shadeOf } from './heat-words.ts';

const ROW = 24;
const LINE = 17;
const HEAD_LINES = 3;
const N_WIDTH = 52;
const LEAST_COLUMN = 46;
const MOST_COLUMN = 110;
/** A picture of more rows is no longer read, and too tall to be pasted. */
const MOST_ROWS = 60;

export const HEAT: View<HeatFigures> = {
  draw: drawHeat,
  mostMarks: Infinity,
  Controls: HeatControls,
  Body: HeatBody,
};

interface Layout {
  readonly names: number;
  readonly n: number;
  readonly step: number;
  readonly columns: readonly ShadedColumn[];
  readonly nOf: number;
  readonly query: ChartQuery;
  readonly asked: DrawAsked;
}

function drawHeat(
  { figures: { columns, rows, nOf, added } }: Shown<HeatFigures>,
  query: ChartQuery,
  asked: DrawAsked,
): Scene {
  const drawn = rows.slice(0, MOST_ROWS);
  const layout = layOut({ columns, rows: drawn, nOf }, query, asked);
  const places = new Map<string, Box>();
  const head = drawHeads(layout);
  const body = head.height + ROW;
  const bottom = body + drawn.length * ROW + 6;
  const legend = drawLegend(asked, bottom + 8);
  const left = leftWords(rows.length, columns.length - layout.columns.length, asked);
  const shapes = drawn.map((row, nth) => drawRow(row, body + nth * ROW, { ...layout, places }));
  return {
    width: asked.width,
    height: bottom + 8 + legend.height + (left === '' ? 0 : LINE),
    shapes: [
      ...head.shapes,
      ...drawTotal(layout, added, head.height),
      ...shapes,
      ...legend.shapes,
      ...(left === ''
        ? []
        : [textAt(left, { x: 0, y: bottom + 20 + legend.height, fill: asked.palette.soft })]),
    ],
    places,
  };
}

/** What of a large table is not in the picture. */
function leftWords(rows: number, columns: number, { say }: DrawAsked): string {
  const parts = [
    ...(rows > MOST_ROWS
      ? [{ zh: `图中为前 ${MOST_ROWS} 家，共 ${rows} 家`, en: `the first ${MOST_ROWS} of ${rows}` }]
      : []),
    ...(columns > 0
      ? [{ zh: `另有 ${columns} 列在表格里`, en: `${columns} more columns in the table` }]
      : []),
  ];
  return parts.map(say).join(say({ zh: '；', en: '; ' }));
}

function layOut(
  { columns, rows, nOf }: Pick<HeatFigures, 'columns' | 'rows' | 'nOf'>,
  query: ChartQuery,
  asked: DrawAsked,
): Layout {
  const widest = Math.max(80, ...rows.map(({ name }) => widthOf(name)));
  const names = Math.min(asked.width * 0.24, widest + 8);
  const n = nOf < 0 ? 0 : N_WIDTH;
  const room = asked.width - names - n;
  const shown = columns.slice(0, Math.max(1, Math.floor(room / LEAST_COLUMN)));
  const step = Math.min(MOST_COLUMN, Math.floor(room / Math.max(1, shown.length)));
  return { names, n, step, columns: shown, nOf, query, asked };
}

function leftOf({ names, n, step }: Layout, nth: number): number {
  return names + n + nth * step;
}

function drawHeads(layout: Layout): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { names, n, step, columns, asked } = layout;
  const { palette, say } = asked;
  const heads = columns.map(({ words }) => {
    const lines = wrapText(say(words), step - 6);
    const kept = lines.slice(0, HEAD_LINES);
    const isCut = lines.length > HEAD_LINES;
    return isCut ? [...kept.slice(0, -1), fit(`${kept.at(-1) ?? ''}……`, step - 6)] : kept;
  });
  const most = Math.max(1, ...heads.map((lines) => lines.length));
  const ink = { textAnchor: 'end', fill: palette.soft };
  return {
    height: most * LINE + 4,
    shapes: [
      ...(n > 0 ? [textAt('n', { ...ink, x: names + n - 8, y: most * LINE - 4 })] : []),
      ...heads.flatMap((lines, nth) =>
        lines.map((line, at) =>
          textAt(line, {
            ...ink,
            x: leftOf(layout, nth) + step - 5,
            y: (most - lines.length + at + 1) * LINE - 4,
          }),
        ),
      ),
    ],
  };
}

function drawTotal(layout: Layout, units: number, top: number): readonly Shape[] {
  const { names, n, step, columns, nOf, asked } = layout;
  const { palette, say } = asked;
  const y = top + ROW - 8;
  const bold = { y, fontWeight: 600, fill: palette.ink };
  const line = { x1: 0, x2: leftOf(layout, columns.length), y1: top + ROW - 1, y2: top + ROW - 1 };
  const of = columns[nOf]?.total.of ?? null;
  return [
    textAt(say(totalWords(units)), { ...bold, x: 0 }),
    ...(of === null
      ? []
      : [textAt(of.toLocaleString('en-US'), { ...bold, x: names + n - 8, textAnchor: 'end' })]),
    ...columns.flatMap(({ measure, total: { value, isMarked } }, nth) => {
      const left = leftOf(layout, nth);
      const printed = value === null ? '—' : printHeat(measure, value);
      return [
        textAt(printed, { ...bold, x: left + step - 6, textAnchor: 'end' }),
        ...(isMarked ? [drawWarning(left + 9, y - 4.5, palette.amber)] : []),
      ];
    }),
    { tag: 'line', attrs: { ...line, stroke: palette.axis, strokeWidth: 1.5 } },
  ];
}

function drawRow(
  { name, cells }: HeatRow,
  top: number,
  layout: Layout & { readonly places: Map<string, Box> },
): Shape {
  const { names, n, nOf, columns, query, asked, places } = layout;
  const { palette } = asked;
  const y = top + ROW - 7;
  const isPinned = query.pinned.has(name);
  const bold = isPinned ? { fontWeight: 600, fill: palette.chosen } : { fill: palette.ink };
  const counted = cells[nOf];
  const of = counted !== undefined && counted.mark !== null ? counted.measured.of : null;
  return {
    tag: 'g',
    attrs: {},
    children: [
      textAt(fit(name, names - 6), { ...bold, x: 0, y }),
      ...(of === null
        ? []
        : [
            textAt(of.toLocaleString('en-US'), {
              x: names + n - 8,
              y,
              textAnchor: 'end',
              fill: palette.soft,
            }),
          ]),
      ...columns.flatMap((column, nth) => {
        const cell = cells[nth];
        if (cell === undefined) return [];
        const box = { x: leftOf(layout, nth), y: top, width: layout.step - 2, height: ROW - 2 };
        if (cell.mark !== null) places.set(cell.mark.id, box);
        return drawCell(cell, column, { box, asked });
      }),
    ],
  };
}

function drawCell(
  cell: HeatCell,
  column: ShadedColumn,
  { box, asked: { palette } }: { readonly box: Box; readonly asked: DrawAsked },
): Shape[] {
  const at = { x: box.x + box.width - 4, y: box.y + box.height - 5, textAnchor: 'end' };
  if (cell.mark === null) return [textAt('—', { ...at, fill: palette.soft })];
  const { mark, measured } = cell;
  const shade = shadeOf(cell, column);
  const ink = shade === null ? palette.soft : inkOn(palette, shade);
  return [
    ...(shade === null
      ? []
      : [
          { tag: 'rect' as const, attrs: { ...box, fill: palette.shades[shade] ?? palette.paper } },
        ]),
    textAt(printHeat(column.measure, measured.value), { ...at, fill: ink }),
    ...(mark.marked.length > 0 ? [drawWarning(box.x + 9, box.y + box.height / 2, ink)] : []),
    ...(mark.isEdited ? [drawEdited(box.x + box.width, box.y, palette)] : []),
  ];
}
