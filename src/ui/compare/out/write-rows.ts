/** Rows as text: CSV for Excel, and what is pasted into cells. */
import { EXCEL_MARK, excelLine, withoutFormula } from '../../../lib/files/csv.ts';
import type { Sheet } from './sheet-of.ts';

export function writeCsv(sheet: Sheet): string {
  return `${EXCEL_MARK}${sheet.map(excelLine).join('')}`;
}

export function writeTabs(sheet: Sheet): string {
  const clean = (cell: string | number): string =>
    (typeof cell === 'string' ? withoutFormula(cell) : String(cell)).replace(/[\t\r\n]+/g, ' ');
  return sheet.map((row) => row.map(clean).join('\t')).join('\n');
}
