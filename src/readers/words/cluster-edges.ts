/**
 * Columns from the positions of cell borders: borders of different rows that nearly meet are one
 * border of the table, and a cell spans the columns between its two borders.
 */
export interface EdgedCell {
  /** Twentieths of a point. */
  readonly left: number;
  readonly right: number;
}

export interface CellColumns {
  readonly column: number;
  readonly columnSpan: number;
}

/** In twentieths of a point: what programs are off by between rows, and far less than a digit's width. */
const TOLERANCE = 40;

/** @returns a function that gives the columns of any of these cells */
export function clusterEdges(
  rows: readonly (readonly EdgedCell[])[],
): (cell: EdgedCell) => CellColumns {
  const cells = rows.flat();
  const widths = cells.map(({ left, right }) => right - left).filter((width) => width > 0);
  // A column narrower than the tolerance must not vanish.
  const narrowest = widths.reduce((least, width) => Math.min(least, width), Infinity);
  const tolerance = Math.min(TOLERANCE, narrowest / 2);
  const edges = [...new Set(cells.flatMap(({ left, right }) => [left, right]))].sort(
    (left, right) => left - right,
  );
  const columns = new Map<number, number>();
  let start = -Infinity;
  let column = -1;
  for (const edge of edges) {
    if (edge - start > tolerance) {
      start = edge;
      column++;
    }
    columns.set(edge, column);
  }
  return ({ left, right }) => {
    const first = columns.get(left) ?? 0;
    return { column: first, columnSpan: Math.max((columns.get(right) ?? first) - first, 1) };
  };
}
