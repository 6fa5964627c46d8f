/**
 * A sheet of a workbook as a clerk would set it up: a header that stays and is printed on each page, filters,
 * borders, rows tall enough for their text, as wide as a page of A4.
 */
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { dropUnprintable } from '../../lib/files/printable.ts';
import { addressOf } from './address.ts';
import type { LongRow, LongSheet } from './long-sheet.ts';

export type Column = readonly [header: string, width: number];

const EDGE = { style: 'thin', color: { rgb: '9AA0A6' } } as const;
const BORDER = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
const FONT = { name: '等线', size: 11 } as const;
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF0' } },
  alignment: { wrapText: true, vertical: 'center' },
  border: BORDER,
};
const BODY: CellStyle = {
  font: FONT,
  alignment: { wrapText: true, vertical: 'top' },
  border: BORDER,
};

export const PAGE_NUMBERS = { oddFooter: '&C第 &P 页，共 &N 页' } as const;

/** On A4 lying, as wide as a page, whatever its length. */
export const FIT_TO_WIDTH: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

export function plainSheet(
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly CellValue[])[],
): WriteSheet {
  const frame = frameOf(name, columns, rows.length);
  const cells = new Map<string, Partial<Cell>>(frame.cells);
  const rowDefs = new Map(frame.rowDefs);
  for (const [line, row] of rows.entries()) {
    const made = plainRow(columns, row);
    made.cells.forEach((cell, column) => cells.set(`${line + 1},${column}`, cell));
    rowDefs.set(line + 1, { height: made.height });
  }
  return { ...frame, cells, rowDefs };
}

/** The same for thousands of rows. @param rows as many as `count`, anew each time */
export function longPlainSheet(
  name: string,
  columns: readonly Column[],
  { count, rows }: { readonly count: number; readonly rows: () => Iterable<readonly CellValue[]> },
): LongSheet {
  return {
    sheet: frameOf(name, columns, count),
    first: 1,
    count,
    looks: [BODY],
    *rows() {
      for (const row of rows()) yield plainRow(columns, row);
    },
  };
}

function plainRow(columns: readonly Column[], row: readonly CellValue[]): PlainRow {
  return {
    cells: columns.map((_column, nth) => ({ value: fit(row[nth] ?? null), style: BODY })),
    height: heightOf(row, columns),
  };
}

interface PlainRow extends LongRow {
  readonly cells: readonly Partial<Cell>[];
  readonly height: number;
}

/** @param count of rows below the header */
function frameOf(name: string, columns: readonly Column[], count: number): WriteSheet {
  const header = columns.map(([label]) => label);
  return {
    name,
    columns: columns.map(([, width]) => ({ width })),
    cells: new Map(header.map((label, nth) => [`0,${nth}`, { value: fit(label), style: HEAD }])),
    rowDefs: new Map([[0, { height: heightOf(header, columns) }]]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${addressOf(count, columns.length - 1)}` },
    headerFooter: PAGE_NUMBERS,
    pageSetup: { ...FIT_TO_WIDTH, printTitlesRow: '$1:$1' },
  };
}

/** Plain figures are numbers in the sheet too; a print such as 0012 or 72.8 万元 stays as it is. */
export function figureOr(text: string): CellValue {
  const value = Number(text);
  return text !== '' && String(value) === text ? value : text;
}

/** One line of text, in points. */
const LINE = 16;
/** Widths are in digits; a Chinese character takes two, and a little more. */
const WIDE = /[\u0100-\uFFFF]/g;
const WIDE_WIDTH = 1.15;
/** Excel's rows are at most 409 points high. */
const MOST_LINES = 25;

/** Tall enough for the longest cell: not every program fits rows to wrapped text by itself. */
function heightOf(row: readonly CellValue[], columns: readonly Column[]): number {
  const lines = row.map((value, index) => {
    // A figure is never broken over lines.
    if (typeof value !== 'string') return 1;
    const room = (columns[index]?.[1] ?? 1) - 1;
    return value.split('\n').reduce((sum, text) => sum + linesOf(text, room), 0);
  });
  return LINE * Math.min(Math.max(1, ...lines), MOST_LINES);
}

function linesOf(text: string, room: number): number {
  const width = text.length + (text.match(WIDE)?.length ?? 0) * WIDE_WIDTH;
  return Math.max(1, Math.ceil(width / room));
}

/** Excel calls a file damaged that has longer texts. */
const LONGEST_TEXT = 32_767;

function fit(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  const text = dropUnprintable(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
