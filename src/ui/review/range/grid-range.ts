/**
 * Ranges of figures. Rows may hold different numbers of figures (table 2 does); as in print the last
 * figure of a row stands for all columns that follow it. Rows and columns count from 0.
 */
import type { CellId } from '../../../form/form-types.ts';

export type Figures = readonly (readonly CellId[])[];

/** A rectangle of the grid, all four sides within it. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function widthOf(figures: Figures): number {
  return Math.max(0, ...figures.map((row) => row.length));
}

/** The figure that covers a place; undefined outside the table. */
export function figureAt(figures: Figures, row: number, column: number): CellId | undefined {
  if (column < 0 || column >= widthOf(figures)) return undefined;
  const cells = figures[row];
  return cells?.[Math.min(column, cells.length - 1)];
}

/** The places one figure covers; null for a figure of another table. */
export function placesOf(figures: Figures, cell: CellId): Block | null {
  const row = figures.findIndex((cells) => cells.includes(cell));
  const cells = figures[row];
  if (cells === undefined) return null;
  const left = cells.indexOf(cell);
  const right = left === cells.length - 1 ? widthOf(figures) - 1 : left;
  return { top: row, bottom: row, left, right };
}

/** The smallest block around two figures. */
export function blockAround(figures: Figures, one: CellId, other: CellId): Block | null {
  const [a, b] = [placesOf(figures, one), placesOf(figures, other)];
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

/** The figures of a block, each once, row by row. */
export function cellsIn(figures: Figures, { top, bottom, left, right }: Block): CellId[] {
  return figures
    .slice(top, bottom + 1)
    .flatMap((row) => row.slice(Math.min(left, row.length - 1), right + 1));
}

/**
 * Where Tab (along rows) and Enter (along columns) lead inside a block: round and round.
 * @returns undefined for a figure outside the block
 */
export function stepInBlock(
  figures: Figures,
  block: Block,
  { from, along, back }: { from: CellId; along: 'row' | 'column'; back: boolean },
): CellId | undefined {
  const cells = along === 'row' ? cellsIn(figures, block) : downColumns(figures, block);
  const at = cells.indexOf(from);
  return at < 0 ? undefined : cells.at((at + (back ? -1 : 1)) % cells.length);
}

/** The figures of a block, each once, column by column. */
function downColumns(figures: Figures, block: Block): CellId[] {
  const cells = new Set<CellId>();
  for (let column = block.left; column <= block.right; column++) {
    for (let row = block.top; row <= block.bottom; row++) {
      const cell = figureAt(figures, row, column);
      if (cell !== undefined) cells.add(cell);
    }
  }
  return [...cells];
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * Where Ctrl and an arrow lead: over a run of figures to its last, over blanks to the next figure,
 * else to the edge of the table.
 */
export function edgeOfRun(
  from: CellId,
  neighbour: (cell: CellId) => CellId | null,
  isFilled: (cell: CellId) => boolean,
): CellId {
  let at = from;
  let next = neighbour(at);
  if (next === null) return at;
  const isInRun = isFilled(from) && isFilled(next);
  while (next !== null) {
    if (isInRun && !isFilled(next)) return at;
    at = next;
    if (!isInRun && isFilled(at)) return at;
    next = neighbour(at);
  }
  return at;
}
