/**
 * A sheet of a workbook as a clerk would set it up: a header that stays and is printed on each page, filters,
 * borders, rows tall enough for their text, as wide as a page of A4.
 */
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { dropUnprintable } from '../../lib/files/printable.ts';
import { addressOf } from './address.ts';

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

export function plainSheet(
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly CellValue[])[],
): WriteSheet {
  const header = columns.map(([label]) => label);
  const cells = new Map<string, { value: CellValue; style: CellStyle }>();
  [header, ...rows].forEach((row, line) =>
    columns.forEach((_column, index) =>
      cells.set(`${line},${index}`, {
        value: fit(row[index] ?? null),
        style: line === 0 ? HEAD : BODY,
      }),
    ),
  );
  return {
    name,
    columns: columns.map(([, width]) => ({ width })),
    cells,
    rowDefs: new Map(
      [header, ...rows].map((row, line) => [line, { height: heightOf(row, columns) }]),
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${addressOf(rows.length, columns.length - 1)}` },
    headerFooter: PAGE_NUMBERS,
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
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
    const room = (columns[index]?.[1] ?? 1) - 1;
    return String(value ?? '')
      .split('\n')
      .reduce((sum, text) => sum + linesOf(text, room), 0);
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
