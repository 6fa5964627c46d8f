/**
 * The cells of a report as they are stored. Nearly every cell prints its value and nothing else, in one place:
 * four numbers tell all of it. Cells stand in the order of the form, so that none is stored with its id.
 */
import { cellsOf } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import type { Cell, Report } from '../../report/report.ts';

export interface PackedCells {
  /** In the order of `cellsOf` of the report; null = the next of the others. */
  readonly values: readonly (number | null)[];
  /** Of each value block, cell and start of its print (`Span`); −1 = in no cell. */
  readonly places: readonly number[];
  readonly others: readonly Cell[];
}

const NUMBERS_A_PLACE = 3;
const NO_CELL = -1;

/** @returns null for a report whose cells are not those of its form */
export function packCells(report: Report): PackedCells | null {
  const form = cellsOf(report);
  if (Object.keys(report.cells).length !== form.length) return null;
  const values: (number | null)[] = [];
  const places: number[] = [];
  const others: Cell[] = [];
  for (const { id } of form) {
    const cell = report.cells[id];
    if (cell === undefined) return null;
    const [span] = cell.place;
    if (span !== undefined && isPlain(cell) && span.end === span.start + cell.raw.length) {
      values.push(cell.value);
      places.push(span.block, span.cell ?? NO_CELL, span.start);
    } else {
      values.push(null);
      others.push(cell);
    }
  }
  return { values, places, others };
}

function isPlain({ value, raw, unit, state, place, seen }: Cell): boolean {
  return (
    state === 'read' &&
    unit === null &&
    seen === undefined &&
    place.length === 1 &&
    String(value) === raw
  );
}

/** @param packed as `packCells` made it of a report that follows the same form */
export function unpackCells(
  { values, places, others }: PackedCells,
  form: Pick<Report, 'edition' | 'otherRows' | 'statistics'>,
): Record<CellId, Cell> {
  const cells: Record<CellId, Cell> = {};
  let at = 0;
  let other = 0;
  cellsOf(form).forEach(({ id }, index) => {
    const value = values[index] ?? null;
    const cell = value === null ? others[other++] : plainCell(value, places, at);
    if (value !== null) at += NUMBERS_A_PLACE;
    if (cell !== undefined) cells[id] = cell;
  });
  return cells;
}

function plainCell(value: number, places: readonly number[], at: number): Cell {
  const raw = String(value);
  const block = places[at] ?? 0;
  const cell = places[at + 1] ?? NO_CELL;
  const start = places[at + 2] ?? 0;
  const span = { block, cell: cell === NO_CELL ? null : cell, start, end: start + raw.length };
  return { raw, place: [span], value, unit: null, state: 'read' };
}
