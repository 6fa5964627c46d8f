/**
 * Pictures in the cells of a table. One with as many rows and columns as its cell spans stands for these cells; one
 * of a table with labels of its own stands behind the table. Of any other the cell says that something is there.
 */
import type { Gap, Grid, GridCell, Remark } from '../../document/document.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import type { TablePiece } from '../page/flow/pieces.ts';
import type { SeenPage } from '../pdf/see-page.ts';
import { cutAtPictures, withoutPictures } from '../picture-shelf.ts';
import type { GreyImage } from '../picture/image/grey-image.ts';
import { blocksOfRow } from './blocks-of-row.ts';
import type { PlacedPicture } from './blocks-of-row.ts';

export interface ReadPicture {
  /** Of its mark, from 0. */
  readonly number: number;
  readonly seen: SeenPage;
  readonly sheet: GreyImage | null;
}

export interface GridWithPictures {
  readonly grid: Grid;
  /** Tables by themselves. */
  readonly behind: readonly PlacedPicture[];
  readonly gaps: readonly Gap[];
}

export interface GridSight {
  /** Null where nothing is made out. */
  readonly read: (number: number) => Promise<ReadPicture | null>;
  /** Makes a picture one of the document's. */
  readonly place: (read: ReadPicture) => PlacedPicture;
  /** Labels that tables may hold; null where none are known. */
  readonly prints: readonly string[] | null;
}

export async function placeInGrid(grid: Grid, sight: GridSight): Promise<GridWithPictures> {
  const labels = sight.prints === null ? null : new Set(sight.prints.map(foldLabel));
  const cells: GridCell[] = [];
  const behind: PlacedPicture[] = [];
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
      const read = await sight.read(number);
      const tables = read === null ? [] : tablesOf(read.seen);
      const isInner = tables.length === 1 && tables.every((table) => fits(table, bare));
      if (read !== null && isInner) inner = innerCells(sight.place(read), bare);
      else if (read !== null && tables.some((table) => holdsLabels(table, labels)))
        behind.push(sight.place(read));
      else {
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

function innerCells(placed: PlacedPicture, around: GridCell): GridCell[] {
  const tables = blocksOfRow([placed]).filter((block) => block.kind === 'grid');
  return tables.flatMap(({ cells }) =>
    cells.map((cell) => ({
      ...cell,
      row: around.row + cell.row,
      column: around.column + cell.column,
    })),
  );
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
