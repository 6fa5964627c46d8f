/** Rows as CSV (RFC 4180) for programs: UTF-8 without mark, nothing escaped but quotes. */
import type { Row, Value } from '../tables/table.ts';

export function csvLine(row: Row): string {
  return `${row.map(field).join(',')}\r\n`;
}

/** What almost no text has: only where it does is looked closer. */
const CARE = /[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069",]/u;

function field(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (!CARE.test(value)) return value;
  const text = plainText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a terminal or an editor would obey, and what is no character. */
const OBEYED = /[^\P{Cc}\n\t\r]|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(OBEYED, '');
}

/** By which Excel knows UTF-8. */
export const EXCEL_MARK = '\uFEFF';

/** The same for Excel: text that would be a formula there is made text; figures such as −18 or +15 stay whole. */
export function excelLine(row: Row): string {
  return csvLine(row.map((value) => (typeof value === 'string' ? guard(value) : value)));
}

function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d[\d.,]*$/.test(text) ? `'${text}` : text;
}
