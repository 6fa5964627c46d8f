/** Rows as CSV (RFC 4180): for programs as they are, for Excel so that nothing in them becomes a formula. */

/** null = an empty field. */
type CsvRow = readonly (string | number | null)[];

/** UTF-8 without mark, nothing escaped but quotes. */
export function csvLine(row: CsvRow): string {
  return `${row.map(field).join(',')}\r\n`;
}

/** What almost no text has: only where it does is looked closer. */
const CARE = /[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069",]/u;

function field(value: CsvRow[number]): string {
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

export function excelLine(row: CsvRow): string {
  return csvLine(row.map((value) => (typeof value === 'string' ? withoutFormula(value) : value)));
}

/** Text that would be a formula in Excel is made text. Figures stay whole: −18 is a number, and −3.50 a text for its last zero. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !isToPlaces(text) ? `'${text}` : text;
}

/** Text from a cell as it was before `withoutFormula`. */
export function withoutTextMark(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

function isToPlaces(text: string): boolean {
  return text.includes('.') && Number.isFinite(Number(text));
}
