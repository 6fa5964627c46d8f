/**
 * Places table cells that carry row and column spans on a grid of slots, as the HTML table model
 * does (WHATWG HTML §4.9.12 "forming a table"): each cell takes the next free slot of its row.
 */
export interface SpannedCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A cell's upper left slot; both count from 0. */
export interface Slot {
  readonly row: number;
  readonly column: number;
}

/** A span beyond this is broken markup, not a table (the HTML specification's own cap). */
const MOST_COLUMN_SPAN = 1000;

/**
 * @param rows cells row by row, in reading order
 * @returns for each row the slot of each of its cells, and the number of columns used
 */
export function layOutSpans(rows: readonly (readonly SpannedCell[])[]): {
  readonly slots: readonly (readonly Slot[])[];
  readonly columns: number;
} {
  const takenUntil: number[] = []; // per column: the first row that is free again
  let columns = 0;
  const slots = rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((takenUntil[column] ?? 0) > row) column++;
      const slot = { row, column };
      const width = Math.min(Math.max(cell.columnSpan, 1), MOST_COLUMN_SPAN);
      const until = row + Math.max(cell.rowSpan, 1);
      for (const end = column + width; column < end; column++) {
        // A cell that overlaps one from above keeps the longer hold (overlaps are markup errors).
        if (until > (takenUntil[column] ?? 0)) takenUntil[column] = until;
      }
      columns = Math.max(columns, column);
      return slot;
    });
  });
  return { slots, columns };
}
