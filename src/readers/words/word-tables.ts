/**
 * Rows of cells → tables with spans: columns from the positions of the cells' edges, or, where any row
 * does not tell them, a column for each cell mark.
 */
import { clusterEdges } from './cluster-edges.ts';
import { mergeAcross } from './row-shape.ts';
import type { RowShape, SeenCell } from './row-shape.ts';
import type { Flow, FlowTable } from './flow.ts';
import { mergeCells } from './merge-cells.ts';

export interface MarkedRow {
  readonly cells: readonly Flow[];
  readonly shape: RowShape | null;
}

/** Rows that stand a little to the side of the others are the same table, moved by hand: in twips. */
const MOST_SHIFT = 200;
/** Edges this near are one, in twips. */
const SAME_EDGE = 40;
/** Slots of a grid; only a damaged file has more. */
const MOST_SLOTS = 4_000_000;

export function layOutRows(rows: readonly MarkedRow[]): FlowTable {
  const seen = seeCells(rows);
  if (seen === null) return layOutMarks(rows);
  const columnsOf = clusterEdges(seen);
  const marked = seen.map((cells, row) =>
    cells.map((cell) => ({
      ...columnsOf(cell),
      merge: cell.merge,
      content: () => rows[row]?.cells[cell.index] ?? [],
    })),
  );
  let columns = 0;
  for (const { column, columnSpan } of marked.flat())
    columns = Math.max(columns, column + columnSpan);
  return columns * rows.length > MOST_SLOTS ? layOutMarks(rows) : mergeCells(marked);
}

function layOutMarks(rows: readonly MarkedRow[]): FlowTable {
  return {
    kind: 'table',
    rows: rows.map(({ cells }) => cells.map((content) => ({ rowSpan: 1, columnSpan: 1, content }))),
  };
}

/** The cells of all rows as they are seen; null when some row's geometry does not fit its marks. */
function seeCells(rows: readonly MarkedRow[]): readonly (readonly SeenCell[])[] | null {
  const known = new Map<number, RowShape>(); // by the number of cells: for rows that tell nothing
  const seen: SeenCell[][] = [];
  for (const { cells, shape } of rows) {
    const fitting = fitShape(shape, cells.length) ?? known.get(cells.length);
    if (fitting === undefined) return null;
    known.set(cells.length, fitting);
    // A cell without width is not seen, unless something stands in it.
    const isSeen = ({ left, right, index }: SeenCell): boolean =>
      right > left || (cells[index]?.length ?? 0) > 0;
    seen.push(mergeAcross(fitting).filter(isSeen));
  }
  return alignRows(seen);
}

/** The geometry for this many cell marks: cells merged into another need not have any. */
function fitShape(shape: RowShape | null, marks: number): RowShape | null {
  if (shape === null || shape.cells.length === marks) return shape;
  const seen = mergeAcross(shape);
  const cells = seen.map(({ index, left, right }) => ({
    width: right - left,
    across: 0,
    down: shape.cells[index]?.down ?? 0,
  }));
  return cells.length === marks ? { left: shape.left, cells } : null;
}

/** Rows as wide as most others that stand a little off are moved under them. */
function alignRows(rows: readonly (readonly SeenCell[])[]): readonly (readonly SeenCell[])[] {
  const usual = { left: mostFrequent(rows.map(leftOf)), right: mostFrequent(rows.map(rightOf)) };
  return rows.map((row) => {
    const shift = usual.left - leftOf(row);
    const isMoved =
      shift !== 0 &&
      Math.abs(shift) <= MOST_SHIFT &&
      Math.abs(rightOf(row) + shift - usual.right) <= SAME_EDGE;
    return isMoved
      ? row.map((cell) => ({ ...cell, left: cell.left + shift, right: cell.right + shift }))
      : row;
  });
}

function leftOf(row: readonly SeenCell[]): number {
  return row[0]?.left ?? 0;
}

function rightOf(row: readonly SeenCell[]): number {
  return row.at(-1)?.right ?? 0;
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = values[0] ?? 0;
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
