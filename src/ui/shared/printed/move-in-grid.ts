/** Where a key leads from a cell. Rows may have different numbers of figures (table 2 has). */
import type { CellId } from '../../../form/form-types.ts';

type Figures = readonly (readonly CellId[])[];

interface Position {
  readonly figures: Figures;
  readonly row: number;
  readonly column: number;
  /** The figure's place among all of them, in reading order. */
  readonly order: number;
}

const inRow = (cells: readonly CellId[] | undefined, column: number): CellId | undefined =>
  cells?.[Math.min(column, cells.length - 1)];

const MOVES = {
  up: ({ figures, row, column }) => inRow(figures[row - 1], column),
  down: ({ figures, row, column }) => inRow(figures[row + 1], column),
  left: ({ figures, row, column }) => figures[row]?.[column - 1],
  right: ({ figures, row, column }) => figures[row]?.[column + 1],
  rowStart: ({ figures, row }) => figures[row]?.[0],
  rowEnd: ({ figures, row }) => figures[row]?.at(-1),
  first: ({ figures }) => figures[0]?.[0],
  last: ({ figures }) => figures.at(-1)?.at(-1),
  next: ({ figures, order }) => figures.flat()[order + 1],
  previous: ({ figures, order }) => (order === 0 ? undefined : figures.flat()[order - 1]),
} as const satisfies Record<string, (at: Position) => CellId | undefined>;

export type GridMove = keyof typeof MOVES;

/** Up or down by a screenful of `rows` rows, as far as the grid goes. */
export function pageInGrid(
  figures: Figures,
  from: CellId | null,
  page: { readonly back: boolean; readonly rows: number },
): CellId | null {
  const row = figures.findIndex((cells) => from !== null && cells.includes(from));
  if (from === null || row < 0) return figures[0]?.[0] ?? null;
  const goal = row + (page.back ? -page.rows : page.rows);
  const column = figures[row]?.indexOf(from) ?? 0;
  return inRow(figures[Math.max(0, Math.min(goal, figures.length - 1))], column) ?? null;
}

/** @returns the cell to go to; null when the move leads out of the grid */
export function moveInGrid(figures: Figures, from: CellId | null, move: GridMove): CellId | null {
  const row = from === null ? -1 : figures.findIndex((cells) => cells.includes(from));
  if (from === null || row < 0) return figures[0]?.[0] ?? null;
  const column = figures[row]?.indexOf(from) ?? 0;
  return MOVES[move]({ figures, row, column, order: figures.flat().indexOf(from) }) ?? null;
}
