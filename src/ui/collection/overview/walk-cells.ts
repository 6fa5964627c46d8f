/** Arrow keys over the cells of units × years, whatever boxes they stand in. */

/** A row is a unit's place among all units, a column a year's. */
export type Place = readonly [row: number, column: number];

const PAGE = 10;
const MOVES: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/**
 * Stays in the first or last row and column.
 * @param size rows and columns that there are, one at least
 * @returns null for a key that goes nowhere
 */
export function nextPlace(key: string, [row, column]: Place, size: Place): Place | null {
  const move = MOVES[key];
  if (move === undefined) return null;
  const keep = (to: number, count: number): number => Math.min(Math.max(to, 0), count - 1);
  return [keep(row + move[0], size[0]), keep(column + move[1], size[1])];
}
