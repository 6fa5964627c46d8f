/**
 * Tables that page breaks cut in parts. Parts of one table are as wide as each other and share
 * borders of columns; a part that lacks some (its header was left on the page before) is set on the
 * columns of all. A header repeated at the top of a page is left out.
 */
import type { Grid, GridCell } from '../document/document.ts';
import { rectOf } from './pdf-pieces.ts';
import type { TableCell, TablePiece } from './pdf-pieces.ts';

export interface TablePart {
  readonly piece: TablePiece;
  /** From 0. */
  readonly page: number;
}

/** Points by which borders of one column differ from page to page. */
const SAME_BORDER = 4;

/** @param parts of one table, none empty */
export function continuesTable(parts: readonly TablePart[], next: TablePiece): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  const known = shiftedTo(first.piece.xs[0] ?? 0, parts.at(-1)?.piece.xs ?? []);
  const own = shiftedTo(known[0] ?? 0, next.xs);
  if (!isNear(own.at(-1) ?? 0, known.at(-1) ?? 0)) return false;
  const shared = own.filter((x) => known.some((each) => isNear(each, x))).length;
  return shared * 2 > Math.min(own.length, known.length);
}

export function gridOfParts(parts: readonly TablePart[]): Grid {
  const start = parts[0]?.piece.xs[0] ?? 0;
  const xs = uniteBorders(parts.map(({ piece }) => shiftedTo(start, piece.xs)));
  const cells: GridCell[] = [];
  let rows = 0;
  parts.forEach(({ piece, page }, index) => {
    const own = shiftedTo(start, piece.xs);
    const skipped = index === 0 ? 0 : countRepeated(parts[0]?.piece, piece);
    for (const cell of piece.cells) {
      if (cell.row < skipped) continue;
      const column = nearest(xs, own[cell.column] ?? 0);
      const end = nearest(xs, own[cell.column + cell.columnSpan] ?? 0);
      const { rowSpan, text, box } = cell;
      const row = rows + cell.row - skipped;
      const origin = { page, rects: [rectOf(box)] };
      cells.push({ row, column, rowSpan, columnSpan: end - column, text, origin });
    }
    rows += piece.rows - skipped;
  });
  return { kind: 'grid', rows, columns: xs.length - 1, cells };
}

/** Parts of a table stand further in or out on left and right pages. */
function shiftedTo(start: number, xs: readonly number[]): readonly number[] {
  const shift = start - (xs[0] ?? start);
  return xs.map((x) => x + shift);
}

function isNear(left: number, right: number): boolean {
  return Math.abs(left - right) <= SAME_BORDER;
}

/** Borders of one part stay apart however near; those of another part join the nearest. */
function uniteBorders(parts: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = parts;
  const xs = [...first];
  for (const own of others) {
    const more = own.filter((x) => !xs.some((each) => isNear(each, x)));
    xs.push(...more);
  }
  return xs.sort((left, right) => left - right);
}

function nearest(xs: readonly number[], at: number): number {
  let best = 0;
  xs.forEach((x, index) => {
    if (Math.abs(x - at) < Math.abs((xs[best] ?? 0) - at)) best = index;
  });
  return best;
}

/** How many rows at the top of a part are those at the top of the table again. */
function countRepeated(table: TablePiece | undefined, part: TablePiece): number {
  let count = 0;
  while (count < part.rows) {
    const row = printOfRow(part, count);
    if (row === '' || table === undefined || row !== printOfRow(table, count)) break;
    count++;
  }
  // A cell that reaches further down takes the rows it covers along.
  const reach = (cell: TableCell): number => (cell.row < count ? cell.row + cell.rowSpan : 0);
  return part.cells.some((cell) => reach(cell) > count) ? 0 : count;
}

function printOfRow({ cells }: TablePiece, row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('\t')
    .trim();
}
