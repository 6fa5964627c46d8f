/** Which figure's print is to be shown for a cell. */
import { cellsOf } from '../../form/editions.ts';
import { findCell } from '../../form/name-cell.ts';
import type { CellId } from '../../form/form-types.ts';
import type { Report } from '../../report/report.ts';

/**
 * The cell itself, or the first of its row that is printed where it is not; null where nothing of
 * the row is.
 */
export function findTarget(report: Report, id: CellId): CellId | null {
  const isPrinted = (cell: CellId): boolean => (report.cells[cell]?.place.length ?? 0) > 0;
  const cell = findCell(report, id);
  const row = cellsOf(report).filter(
    (each) => each.table === cell?.table && each.row.key === cell.row.key,
  );
  // Figures run together have one print for all: it is shown as that of the first.
  const print = JSON.stringify(report.cells[id]?.place);
  if (isPrinted(id)) {
    return row.find((each) => JSON.stringify(report.cells[each.id]?.place) === print)?.id ?? id;
  }
  return row.find((each) => isPrinted(each.id))?.id ?? null;
}
