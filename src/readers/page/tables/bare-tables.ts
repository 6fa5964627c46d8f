/**
 * Tables without any lines (printed spreadsheets, three-line tables, 三线表): lines of text in which
 * figures stand apart, and the fragments of labels around them. Columns are what stands above each
 * other, rows are the lines with figures; a label of several lines goes to the figures it is set
 * beside, at their bottom, middle or top as the whole table has it.
 */
import { chunksOf } from './chunks.ts';
import type { Chunk, ChunkedLine } from './chunks.ts';
import { clusterColumns, columnsOf } from './columns.ts';
import type { Stretch } from './columns.ts';
import type { Line } from '../flow/lines.ts';
import { uniteBoxes } from '../paint/matrix.ts';
import type { TableCell, TablePiece } from '../flow/pieces.ts';
import { groupRows } from './row-groups.ts';
import { joinTexts } from '../flow/wrap.ts';

/** Neighbouring lines that are one table, or running text. */
export type Stretched =
  | { readonly kind: 'table'; readonly table: TablePiece }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] };

/** A table has at least two rows of figures, or one line of this many pieces. */
const FEWEST_ROWS = 2;
const FEWEST_PIECES = 4;
/** In ems: from baseline to baseline within a table. */
const WIDEST_PITCH = 2.6;
/** In ems: from baseline to baseline within a label. */
const LABEL_PITCH = 1.45;
const SAME_SIZE = 0.15;

/** @param lines neighbouring ones, from top to bottom */
export function findBareTables(lines: readonly Line[]): Stretched[] {
  const all = rolesOf(lines.map((line) => ({ line, chunks: chunksOf(line) })));
  const found: Stretched[] = [];
  let from = 0;
  while (from < all.length) {
    const to = endOfTable(all, from);
    const table = to > from ? tableOf(all.slice(from, to)) : null;
    if (table === null) addLine(found, all[from]?.line);
    else found.push({ kind: 'table', table });
    from = table === null ? from + 1 : to;
  }
  return found;
}

function addLine(found: Stretched[], line: Line | undefined): void {
  const last = found.at(-1);
  if (line === undefined) return;
  if (last?.kind === 'lines')
    found[found.length - 1] = { kind: 'lines', lines: [...last.lines, line] };
  else found.push({ kind: 'lines', lines: [line] });
}

type Chunked = Omit<ChunkedLine, 'role'>;

function isRow({ chunks }: Chunked): boolean {
  return chunks.length > 1 && chunks.some((chunk) => chunk.isFigure);
}

function rolesOf(lines: readonly Chunked[]): ChunkedLine[] {
  const starts = lines.map((line) => (isRow(line) ? startOfFigures(line) : null));
  const labels = lines.flatMap(({ chunks }, index) => {
    const start = starts[index] ?? -Infinity;
    return chunks.filter(({ x1 }) => x1 <= start);
  });
  // Tables on one page have their figures in different places: those of the next rows count.
  const reach = nextStarts(starts);
  const reachBack = nextStarts(starts.toReversed()).toReversed();
  return lines.map((line, index): ChunkedLine => {
    if (starts[index] !== null) return { ...line, role: 'figures' };
    const isSingle = line.chunks.length < 2;
    const start = Math.max(reach[index] ?? 0, reachBack[index] ?? 0);
    const isBeside = line.chunks.every(({ x1 }) => x1 <= start);
    if (isBeside && (isSingle || isOverLabels(line, labels))) return { ...line, role: 'label' };
    return { ...line, role: isSingle ? 'text' : 'heads' };
  });
}

/** For each line where the figures of the next row after it start; 0 after the last row. */
function nextStarts(starts: readonly (number | null)[]): number[] {
  let next = 0;
  return starts
    .toReversed()
    .map((start) => (next = start ?? next))
    .toReversed();
}

/** Whether what stands in a line are pieces of labels, and not the heads of columns. */
function isOverLabels({ chunks }: Chunked, labels: readonly Chunk[]): boolean {
  return chunks.every((chunk) =>
    labels.some((label) => {
      const shared = Math.min(chunk.x1, label.x1) - Math.max(chunk.x0, label.x0);
      return shared * 2 >= chunk.x1 - chunk.x0;
    }),
  );
}

function startOfFigures({ chunks }: Chunked): number {
  return chunks.reduce(
    (least, { x0, isFigure }) => (isFigure ? Math.min(least, x0) : least),
    Infinity,
  );
}

/** One past the last line of the table that begins at a line; the line itself if none does. */
function endOfTable(lines: readonly ChunkedLine[], from: number): number {
  let to = from;
  let last = from;
  let rows = 0;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || !continues(lines, from, index)) break;
    if (line.role === 'figures' || line.role === 'heads') last = index + 1;
    rows += weightOf(line);
    to = index + 1;
  }
  if (rows < FEWEST_ROWS) return from;
  // Labels below the last figures belong to them only if they stand close.
  const tail = lines.slice(last, to).findIndex((_, index) => !isClose(lines, last + index));
  return tail < 0 ? to : last + tail;
}

function weightOf({ role, chunks }: ChunkedLine): number {
  const words = chunks.filter(({ text, isFigure }) => isFigure || text.length > 1);
  if (words.length === chunks.length && chunks.length >= FEWEST_PIECES) return FEWEST_ROWS;
  return role === 'figures' ? 1 : 0;
}

function continues(lines: readonly ChunkedLine[], from: number, index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  if (line === undefined || line.role === 'text') return false;
  if (index === from) return line.role !== 'label' || isLabelOfNext(lines, index);
  if (above === undefined) return true;
  const size = Math.max(line.line.size, above.line.size);
  const isNear = line.line.y1 - above.line.y1 < WIDEST_PITCH * size;
  const isSameSize = Math.abs(line.line.size - above.line.size) < SAME_SIZE * size;
  return isNear && (isSameSize || line.role === 'figures');
}

/** A label may begin above the first figures, without a gap. */
function isLabelOfNext(lines: readonly ChunkedLine[], index: number): boolean {
  for (let next = index + 1; next < lines.length && isClose(lines, next); next++) {
    if (lines[next]?.role === 'figures') return true;
    if (lines[next]?.role !== 'label') return false;
  }
  return false;
}

function isClose(lines: readonly ChunkedLine[], index: number): boolean {
  const [above, line] = [lines[index - 1]?.line, lines[index]?.line];
  if (above === undefined || line === undefined) return false;
  return line.y1 - above.y1 < LABEL_PITCH * line.size;
}

function tableOf(lines: readonly ChunkedLine[]): TablePiece | null {
  const columns = clusterColumns(lines.flatMap(({ chunks }) => chunks));
  if (columns.length < 2) return null;
  const groups = groupRows(lines);
  const cells = groups.flatMap((group, row) => cellsOf(group, { row, columns }));
  const middles = columns.slice(1).map(({ x0 }, index) => (x0 + (columns[index]?.x1 ?? x0)) / 2);
  const xs = [columns[0]?.x0 ?? 0, ...middles, columns.at(-1)?.x1 ?? 0];
  return { kind: 'table', xs, rows: groups.length, cells };
}

/** Chunks of one row and column are one cell; those over several columns span them. */
function cellsOf(
  lines: readonly ChunkedLine[],
  { row, columns }: { readonly row: number; readonly columns: readonly Stretch[] },
): TableCell[] {
  const cells: { column: number; columnSpan: number; text: string; chunks: Chunk[] }[] = [];
  for (const { chunks } of lines) {
    for (const chunk of chunks) {
      const { column, columnSpan } = columnsOf(chunk, columns);
      const own = cells.find(
        (cell) => cell.column < column + columnSpan && column < cell.column + cell.columnSpan,
      );
      if (own === undefined) {
        cells.push({ column, columnSpan, text: chunk.text, chunks: [chunk] });
      } else {
        const isFigure = chunk.isFigure || own.chunks.some((each) => each.isFigure);
        own.text = isFigure ? `${own.text}\n${chunk.text}` : joinTexts(own.text, chunk.text);
        own.chunks.push(chunk);
      }
    }
  }
  return cells
    .sort((left, right) => left.column - right.column)
    .map(({ column, columnSpan, text, chunks }) => {
      return { row, column, rowSpan: 1, columnSpan, text, box: uniteBoxes(chunks) };
    });
}
