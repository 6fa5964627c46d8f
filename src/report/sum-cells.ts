/** What the tables say where the prose gives one count: the sum of some cells. */
import { cellId, splitCellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import { REQUEST_COLUMNS } from '../form/requests-table.ts';
import { isUnknown } from './report.ts';
import type { Report } from './report.ts';

/** @returns null when one of the cells is unknown; a blank counts as 0 */
export function sumCells(report: Report, cells: readonly CellId[]): number | null {
  let sum = 0;
  for (const id of cells) {
    const value = valueOf(report, id);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** A blank row total of table 3 counts as the sum of its applicants. */
function valueOf(report: Report, id: CellId): number | null {
  const cell = report.cells[id];
  if (isUnknown(cell)) return null;
  if (cell?.value !== null && cell !== undefined) return cell.value;
  const { table, row, column } = splitCellId(id) ?? {};
  if (table !== 'requests' || row === undefined || column !== 'total') return 0;
  return REQUEST_COLUMNS.reduce(
    (sum, { key }) => sum + (report.cells[cellId('requests', row, key)]?.value ?? 0),
    0,
  );
}
