/** What the tables say where the prose gives one count: the sum of some cells. */
import { tablesOf } from '../form/editions.ts';
import { cellId } from '../form/form-types.ts';
import type { CellId } from '../form/form-types.ts';
import { findCell } from '../form/name-cell.ts';
import { gather } from '../lib/gather.ts';
import { isUnknown } from './report.ts';
import type { Report } from './report.ts';

/** @returns null when one of the cells is unknown or the form has none such; a blank counts as 0 */
export function sumCells(report: Report, cells: readonly CellId[]): number | null {
  if (cells.length === 0) return null;
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
  const form = findCell(report, id);
  if (form?.table !== 'requests' || form.column.role !== 'total') return 0;
  return gather(tablesOf(report).requests.blocks, ({ columns }) => columns).reduce(
    (sum, { key }) => sum + (report.cells[cellId('requests', form.row.key, key)]?.value ?? 0),
    0,
  );
}
