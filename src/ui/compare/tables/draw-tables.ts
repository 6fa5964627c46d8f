/** Tables side by side as shapes, for what leaves the page. */
import { groupDigits } from '../../../store/comparisons.ts';
import type {
  ChartQuery,
  Shown,
  SideFigures,
  SideRow,
  TableCell,
} from '../../../store/comparisons.ts';
import { drawEdited } from '../scene/hatch.ts';
import type { Box, Scene, Shape } from '../scene/scene.ts';
import { fit, textAt } from '../scene/scene.ts';
import { drawWarning } from '../scene/signs.ts';
import type { DrawAsked, View } from '../scene/view.ts';
import { wrapText } from '../scene/wrap-text.ts';
import { groupSpans, printBeside } from './side-words.ts';
import type { GroupSpan } from './side-words.ts';
import { TablesBody } from './tables-body.tsx';

const ROW = 23;
const LINE = 17;
const HEAD = 3 * LINE;
const GROUP = 112;
/** Room of a difference behind its figure. */
const DIFFERENCE = 48;

export const TABLES: View<SideFigures> = {
  draw: drawTables,
  mostMarks: Infinity,
  Body: TablesBody,
};

interface Layout {
  readonly left: number;
  readonly step: number;
  readonly query: ChartQuery;
  readonly asked: DrawAsked;
}

function drawTables(
  { figures: { names, rows, isShares } }: Shown<SideFigures>,
  query: ChartQuery,
  asked: DrawAsked,
): Scene {
  const left = Math.min(320, asked.width * 0.42);
  const step = Math.min(150, (asked.width - left) / Math.max(1, names.length));
  const layout = { left, step, query, asked };
  const spans = groupSpans(rows);
  const places = new Map<string, Box>();
  const right = left + names.length * step;
  const height = HEAD + rows.length * ROW;
  return {
    width: asked.width,
    height: height + 6,
    shapes: [
      ...drawNames(names, layout),
      ...rows.flatMap((row, nth) =>
        drawRow(row, {
          ...layout,
          top: HEAD + nth * ROW,
          span: spans[nth] ?? null,
          right,
          places,
          isShares,
        }),
      ),
      {
        tag: 'line',
        attrs: { x1: 0, x2: right, y1: height, y2: height, stroke: asked.palette.axis },
      },
    ],
    places,
  };
}

function drawNames(
  names: readonly string[],
  { left, step, query, asked: { palette } }: Layout,
): readonly Shape[] {
  return names.flatMap((name, nth) => {
    const lines = wrapText(fit(name, 2 * (step - 10)), step - 8).slice(0, 3);
    const fill = query.pinned.has(name) ? palette.chosen : palette.ink;
    return lines.map((line, at) =>
      textAt(line, {
        x: left + (nth + 1) * step - 4,
        y: HEAD - 7 - (lines.length - 1 - at) * LINE,
        textAnchor: 'end',
        fontWeight: 600,
        fill,
      }),
    );
  });
}

interface RowAsked extends Layout {
  readonly top: number;
  readonly span: GroupSpan | null;
  readonly right: number;
  readonly places: Map<string, Box>;
  readonly isShares: boolean;
}

function drawRow(row: SideRow, asked: RowAsked): Shape[] {
  const { left, step, top, span, right, places, isShares } = asked;
  const { palette, say } = asked.asked;
  const isGrouped = row.groups.length > 0;
  const start = isGrouped ? GROUP : 0;
  const isEdge = span !== null || !isGrouped || row.isTotal;
  const line = { x1: isEdge ? 0 : start, x2: right, y1: top, y2: top };
  const y = top + ROW - 7;
  const bold = row.isTotal ? { fontWeight: 600 } : {};
  return [
    { tag: 'line', attrs: { ...line, stroke: isEdge ? palette.axis : palette.grid } },
    ...(span === null
      ? []
      : wrapText(say(span), GROUP - 8)
          .slice(0, Math.max(1, Math.floor((span.rows * ROW) / LINE)))
          .map((each, nth) => textAt(each, { x: 0, y: y + nth * LINE, fill: palette.soft }))),
    textAt(fit(say(row.label), left - start - 12), { ...bold, x: start, y, fill: palette.ink }),
    ...row.cells.flatMap((cell, nth) => {
      const box = { x: left + nth * step + 2, y: top + 1, width: step - 2, height: ROW - 2 };
      if (cell.mark !== null) places.set(cell.mark.id, box);
      return drawCell(cell, nth > 0 || isShares, { box, bold, asked: asked.asked });
    }),
  ];
}

function drawCell(
  cell: TableCell,
  hasBeside: boolean,
  {
    box,
    bold,
    asked: { palette },
  }: { readonly box: Box; readonly bold: Shape['attrs']; readonly asked: DrawAsked },
): Shape[] {
  const end = box.x + box.width - 2;
  const y = box.y + box.height - 5;
  const figure = { x: hasBeside ? end - DIFFERENCE : end, y, textAnchor: 'end' };
  if (cell.mark === null) return [textAt('—', { ...figure, fill: palette.soft })];
  const { mark, value } = cell;
  const printed = printBeside(cell);
  return [
    textAt(groupDigits(value), { ...figure, ...bold, fill: palette.ink }),
    ...(printed === ''
      ? []
      : [textAt(printed, { x: end, y, textAnchor: 'end', fill: palette.soft })]),
    ...(mark.marked.length > 0
      ? [drawWarning(box.x + 9, box.y + box.height / 2, palette.amber)]
      : []),
    ...(mark.isEdited ? [drawEdited(end + 2, box.y, palette)] : []),
  ];
}
