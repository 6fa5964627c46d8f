/** Columns of a table that no lines part: pieces of text that stand above each other. */

export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** Of a piece: what it must share with a column to stand in it. */
const SHARED = 0.3;

/** @returns the columns from left to right; none overlap */
export function clusterColumns(pieces: readonly Stretch[]): Stretch[] {
  const columns: { x0: number; x1: number }[] = [];
  const byWidth = [...pieces].sort((left, right) => left.x1 - left.x0 - (right.x1 - right.x0));
  for (const { x0, x1 } of byWidth) {
    const met = columns.filter((column) => column.x0 < x1 && x0 < column.x1);
    const [own] = met;
    if (own === undefined) columns.push({ x0, x1 });
    // What reaches over two columns spans them and says nothing of their width.
    if (own === undefined || met.length > 1) continue;
    own.x0 = Math.min(own.x0, x0);
    own.x1 = Math.max(own.x1, x1);
  }
  return columns.sort((left, right) => left.x0 - right.x0);
}

/** @returns the first column a piece stands in and how many it reaches over */
export function columnsOf(
  piece: Stretch,
  columns: readonly Stretch[],
): { readonly column: number; readonly columnSpan: number } {
  const isIn = (column: Stretch): boolean => {
    const shared = Math.min(piece.x1, column.x1) - Math.max(piece.x0, column.x0);
    return shared > SHARED * Math.min(piece.x1 - piece.x0, column.x1 - column.x0);
  };
  const first = columns.findIndex(isIn);
  if (first < 0) return { column: nearestColumn(piece, columns), columnSpan: 1 };
  return { column: first, columnSpan: columns.findLastIndex(isIn) - first + 1 };
}

function nearestColumn(piece: Stretch, columns: readonly Stretch[]): number {
  let best = 0;
  let least = Infinity;
  columns.forEach((column, index) => {
    const distance = Math.max(column.x0 - piece.x1, piece.x0 - column.x1);
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}
