/**
 * Tables that page breaks cut in parts. Parts of one table are as wide as each other and share
 * borders of columns; a part that lacks some (its header was left on the page before) is set on the
 * columns of all. A header repeated at the top of a page is left out.
 */
import type { Grid, GridCell } from '../../../document/document.ts';
import { rectOf } from './pieces.ts';
import type { TableCell, TablePiece } from './pieces.ts';

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
  const { columns, borders } = uniteBorders(parts.map(({ piece }) => shiftedTo(start, piece.xs)));
  const cells: GridCell[] = [];
  let rows = 0;
  parts.forEach(({ piece, page }, index) => {
    const own = borders[index] ?? [];
    const skipped = index === 0 ? 0 : countRepeated(parts[0]?.piece, piece);
    for (const cell of piece.cells) {
      if (cell.row < skipped) continue;
      const column = own[cell.column] ?? 0;
      const columnSpan = (own[cell.column + cell.columnSpan] ?? column + 1) - column;
      const { rowSpan, text, box, remarks, alternatives } = cell;
      const row = rows + cell.row - skipped;
      const origin = { page, rects: [rectOf(box)] };
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        text,
        origin,
        ...(remarks === undefined ? {} : { remarks }),
        ...(alternatives === undefined ? {} : { alternatives }),
      });
    }
    rows += piece.rows - skipped;
  });
  return { kind: 'grid', rows, columns, cells };
}

/** Parts of a table stand further in or out on left and right pages. */
function shiftedTo(start: number, xs: readonly number[]): readonly number[] {
  const shift = start - (xs[0] ?? start);
  return xs.map((x) => x + shift);
}

function isNear(left: number, right: number): boolean {
  return Math.abs(left - right) <= SAME_BORDER;
}

interface UnitedBorders {
  /** Of the whole table. */
  readonly columns: number;
  /** For each part, for each of its borders, which one of the whole table it is. */
  readonly borders: readonly (readonly number[])[];
}

/** Borders of one part stay apart however near; those of another part join the nearest. */
function uniteBorders(parts: readonly (readonly number[])[]): UnitedBorders {
  const known: number[] = [];
  const aligned = parts.map((own) => {
    let last = -Infinity;
    return own.map((x) => {
      const free = known.filter((each) => each > last && isNear(each, x));
      last = free.length > 0 ? nearest(free, x) : Math.max(x, last + 1e-3);
      if (free.length === 0) known.push(last);
      return last;
    });
  });
  const order = new Map(known.sort((left, right) => left - right).map((x, index) => [x, index]));
  const borders = aligned.map((own) => own.map((x) => order.get(x) ?? 0));
  return { columns: known.length - 1, borders };
}

function nearest(xs: readonly number[], at: number): number {
  return xs.reduce((best, x) => (Math.abs(x - at) < Math.abs(best - at) ? x : best));
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
