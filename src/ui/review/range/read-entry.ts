/** What the reviewer typed → a figure in the column's unit; the same reading as for printed cells. */
import type { CellId } from '../../../form/form-types.ts';
import { findCell } from '../../../form/name-cell.ts';
import { findMoneyUnit, toWanYuan } from '../../../lib/money-unit.ts';
import { readFigure } from '../../../lib/read-figure.ts';
import type { Report } from '../../../report/report.ts';

export type Entry = { readonly ok: true; readonly value: number | null } | { readonly ok: false };

export function readEntry(cell: CellId, report: Report, text: string): Entry {
  const kind = findCell(report, cell)?.column.kind;
  const reading = readFigure(text, kind);
  if (reading.kind === 'blank' || reading.kind === 'placeholder') return { ok: true, value: null };
  if (reading.kind === 'unreadable') return { ok: false };
  const unit = reading.unit === null ? null : findMoneyUnit(reading.unit);
  if (kind === 'money') {
    return { ok: true, value: toWanYuan(reading.digits, unit) };
  }
  const isMoney = unit !== null && reading.unit?.endsWith('元') === true;
  return isMoney ? { ok: false } : { ok: true, value: reading.value };
}
