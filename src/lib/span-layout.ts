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

/** The columns that a cell asks for. */
export function widthOf({ columnSpan }: SpannedCell): number {
  return Math.min(Math.max(columnSpan, 1), MOST_COLUMN_SPAN);
}

/**
 * @param rows cells row by row, in reading order
 * @param mayGrow asked with the number of new columns wherever the table becomes wider; throws when it is too wide
 * @returns for each row the slot of each of its cells, and the number of columns used
 */
export function layOutSpans(
  rows: readonly (readonly SpannedCell[])[],
  mayGrow: (columns: number) => void = () => undefined,
): {
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
      const end = column + widthOf(cell);
      if (end > columns) mayGrow(end - columns);
      columns = Math.max(columns, end);
      const until = row + Math.max(cell.rowSpan, 1);
      for (; column < end; column++) {
        // A cell that overlaps one from above keeps the longer hold (overlaps are markup errors).
        if (until > (takenUntil[column] ?? 0)) takenUntil[column] = until;
      }
      return slot;
    });
  });
  return { slots, columns };
}
