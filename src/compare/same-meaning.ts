/** The two forms print 现行有效件数 and 对外公开总数量 in one place: what it is, the English names. */
import { cellsOf } from '../form/editions.ts';
import type { FormCell } from '../form/editions.ts';
import { findCell } from '../form/name-cell.ts';
import type { ReportRecord } from '../report/record.ts';

const meanings = new WeakMap<FormCell, WeakMap<readonly FormCell[], boolean>>();

/** Whether the form of a report prints the same thing in the place of the cell. */
export function isSameMeaning(record: ReportRecord, cell: FormCell): boolean {
  const byForm = meanings.get(cell) ?? new WeakMap<readonly FormCell[], boolean>();
  meanings.set(cell, byForm);
  const form = cellsOf(record);
  const known = byForm.get(form);
  if (known !== undefined) return known;
  const isSame = findCell(record, cell.id)?.column.english === cell.column.english;
  byForm.set(form, isSame);
  return isSame;
}
