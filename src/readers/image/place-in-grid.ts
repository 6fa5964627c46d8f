/**
 * Pictures in the cells of a table. One with as many rows and columns as its cell spans stands for these cells; one
 * of a table with labels of its own stands behind the table. Of any other the cell says that something is there.
 */
import type { Gap, Grid, GridCell, Remark } from '../../document/document.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import type { TablePiece } from '../page/flow/pieces.ts';
import type { SeenPage, SightProblem } from '../pdf/see-page.ts';
import { cutAtPictures, withoutPictures } from '../picture-shelf.ts';

export interface GridWithPictures {
  readonly grid: Grid;
  /** Tables by themselves. */
  readonly behind: readonly NumberedPicture[];
  readonly gaps: readonly Gap[];
}

interface NumberedPicture {
  readonly number: number;
  readonly seen: SeenPage;
}

/**
 * @param see reads a picture by its number
 * @param prints labels that tables may hold; null where none are known
 */
export async function placeInGrid(
  grid: Grid,
  see: (number: number) => Promise<SeenPage | SightProblem>,
  prints: readonly string[] | null,
): Promise<GridWithPictures> {
  const labels = prints === null ? null : new Set(prints.map(foldLabel));
  const cells: GridCell[] = [];
  const behind: NumberedPicture[] = [];
  const gaps: Gap[] = [];
  for (const cell of grid.cells) {
    const numbers = cutAtPictures(cell.text).flatMap((part, index) =>
      index % 2 === 1 ? [Number(part)] : [],
    );
    if (numbers.length === 0) {
      cells.push(cell);
      continue;
    }
    const bare = { ...cell, text: withoutPictures(cell.text).trim() };
    let inner: readonly GridCell[] | null = null;
    let isLost = false;
    for (const number of numbers) {
      const seen = await see(number);
      const tables = typeof seen === 'object' ? tablesOf(seen) : [];
      const [table] = tables;
      if (table !== undefined && tables.length === 1 && fits(table, bare)) {
        inner = innerCells(table, bare);
        gaps.push({ kind: 'picture-recognised', where: String(number + 1) });
      } else if (typeof seen === 'object' && tables.some((each) => holdsLabels(each, labels))) {
        behind.push({ number, seen });
      } else {
        isLost = true;
        gaps.push({ kind: 'picture-in-cell', where: String(number + 1) });
      }
    }
    cells.push(...(inner ?? [isLost ? bare : withoutOverlaid(bare)]));
  }
  const sorted = cells.sort((left, right) => left.row - right.row || left.column - right.column);
  return { grid: { ...grid, cells: sorted }, behind, gaps };
}

function tablesOf({ pages }: SeenPage): TablePiece[] {
  return pages.flat().filter((piece) => piece.kind === 'table');
}

/** The figures of several cells, as one picture. */
function fits({ rows, xs }: TablePiece, { rowSpan, columnSpan, text }: GridCell): boolean {
  const isSame = rows === rowSpan && xs.length - 1 === columnSpan;
  return isSame && rowSpan * columnSpan > 1 && text === '';
}

function innerCells({ cells }: TablePiece, around: GridCell): GridCell[] {
  return cells.map(({ row, column, rowSpan, columnSpan, text, alternatives }) => ({
    row: around.row + row,
    column: around.column + column,
    rowSpan,
    columnSpan,
    text,
    ...(alternatives === undefined ? {} : { alternatives }),
  }));
}

/** Cells of a table that say what a table may hold: fewer are chance. */
const FEWEST_LABELS = 3;

function holdsLabels({ cells }: TablePiece, labels: ReadonlySet<string> | null): boolean {
  if (labels === null) return true;
  return cells.filter(({ text }) => labels.has(foldLabel(text))).length >= FEWEST_LABELS;
}

/** Nothing lies over a cell whose picture was read: it is empty. */
function withoutOverlaid(cell: GridCell): GridCell {
  const { remarks, ...rest } = cell;
  const left: readonly Remark[] = remarks?.filter(({ kind }) => kind !== 'overlaid') ?? [];
  return left.length === 0 ? rest : { ...rest, remarks: left };
}
