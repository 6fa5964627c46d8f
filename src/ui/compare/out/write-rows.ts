/** Rows as text: CSV (RFC 4180, with the mark by which Excel knows UTF-8) and what is pasted into cells. */
import type { Sheet } from './sheet-of.ts';

export function writeCsv(sheet: Sheet): string {
  const rows = sheet.map((row) => row.map((cell) => quote(guard(cell))).join(','));
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}

export function writeTabs(sheet: Sheet): string {
  const clean = (cell: string): string => cell.replace(/[\t\r\n]+/g, ' ');
  return sheet.map((row) => row.map((cell) => clean(guard(cell))).join('\t')).join('\n');
}

/** A name that begins like a formula must not become one; a negative figure is none. */
function guard(cell: string | number): string {
  const isName = typeof cell === 'string' && !isToPlaces(cell);
  return isName && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
}

/** Figures to some places are texts, so that their last zeros stay. */
function isToPlaces(cell: string): boolean {
  return cell.includes('.') && Number.isFinite(Number(cell));
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
