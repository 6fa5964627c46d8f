/** The review sheet as a workbook: an overview, all findings, all edits, one line each. */
import { writeXlsx } from 'hucre/xlsx';
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { dropUnprintable } from '../../lib/printable.ts';
import { SHEET_WORDS as WORDS } from './sheet-words.ts';
import type { WriteExport } from '../file/export.ts';
import { describeDate } from './review-sheet.ts';
import { sheetsOfSource } from './sheets-of-source.ts';
import type { SheetFacts, ReviewSheet } from './review-sheet.ts';

type Column = readonly [header: string, width: number];

export const writeSheetXlsx: WriteExport = async (source) => {
  const { sheets, facts, name } = await sheetsOfSource(source);
  return { name, parts: [new Uint8Array(await reviewSheetXlsx(sheets, facts))] };
};

/** @param mostRows other ones in tests only */
export async function reviewSheetXlsx(
  sheets: readonly ReviewSheet[],
  { date, unread }: SheetFacts,
  mostRows: number = MOST_ROWS,
): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: [
      overviewSheet(sheets, { date, unread }),
      ...sheetsOf(WORDS.findings, FINDING_COLUMNS, inChunks(findingRows(sheets), mostRows)),
      ...sheetsOf(WORDS.edits, EDIT_COLUMNS, inChunks(editRows(sheets), mostRows)),
    ],
  });
}

/** Of a sheet, below its header; Excel calls a file damaged that has more. */
const MOST_ROWS = 1_048_575;

function inChunks<T>(rows: readonly T[], most: number): T[][] {
  const count = Math.max(Math.ceil(rows.length / most), 1);
  return Array.from({ length: count }, (_, index) => rows.slice(index * most, (index + 1) * most));
}

function sheetsOf(
  name: string,
  columns: readonly Column[],
  chunks: readonly CellValue[][][],
): WriteSheet[] {
  return chunks.map((rows, index) =>
    sheet(index === 0 ? name : `${name} ${index + 1}`, columns, rows),
  );
}

const WHO: readonly Column[] = [
  [WORDS.agency, 26],
  [WORDS.year, 11],
];

const FINDING_COLUMNS: readonly Column[] = [
  ...WHO,
  [WORDS.number, 6],
  [WORDS.weight, 7],
  [WORDS.place, 40],
  [WORDS.message, 60],
  [WORDS.printed, 12],
  [WORDS.computed, 12],
  [WORDS.decision, 11],
  [WORDS.note, 24],
  [WORDS.answer, 24],
];

const EDIT_COLUMNS: readonly Column[] = [
  ...WHO,
  [WORDS.number, 6],
  [WORDS.place, 40],
  [WORDS.printed, 14],
  [WORDS.from, 10],
  [WORDS.to, 10],
  [WORDS.why, 30],
  [WORDS.at, 18],
];

function overviewSheet(sheets: readonly ReviewSheet[], { date, unread }: SheetFacts): WriteSheet {
  const weights = Object.values(WORDS.weights);
  const columns: readonly Column[] = [
    ...WHO,
    [WORDS.state, 12],
    ...weights.map((weight): Column => [WORDS.openCount + weight, 12]),
    [WORDS.decidedCount, 9],
    [WORDS.editCount, 7],
    [WORDS.date, 18],
    [WORDS.file, 44],
    [WORDS.sha256, 66],
  ];
  const rows = sheets.map(({ agency, year, state, counts, edits, file, sha256 }) => [
    agency,
    year,
    state,
    ...weights.map((weight) => counts.open[weight] ?? 0),
    counts.decided,
    edits.length,
    describeDate(date),
    file,
    sha256,
  ]);
  const missing = unread.length === 0 ? [] : [[WORDS.unread(unread.join('、'))]];
  return sheet(WORDS.overview, columns, [...rows, ...missing]);
}

function findingRows(sheets: readonly ReviewSheet[]): CellValue[][] {
  return sheets.flatMap(({ agency, year, findings }) =>
    findings.map((finding, index) => [
      agency,
      year,
      index + 1,
      finding.weight,
      finding.place,
      finding.message,
      figureOr(finding.printed),
      figureOr(finding.computed),
      finding.decision,
      finding.note,
      '',
    ]),
  );
}

function editRows(sheets: readonly ReviewSheet[]): CellValue[][] {
  return sheets.flatMap(({ agency, year, edits }) =>
    edits.map(({ place, printed, from, to, why, at }, index) => [
      agency,
      year,
      index + 1,
      place,
      figureOr(printed),
      figureOr(from),
      figureOr(to),
      why,
      at,
    ]),
  );
}

/** Plain figures are numbers in the sheet too; a print such as 0012 or 72.8 万元 stays as it is. */
function figureOr(text: string): CellValue {
  const value = Number(text);
  return text !== '' && String(value) === text ? value : text;
}

const FONT = { name: '等线', size: 11 } as const;
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF0' } },
  alignment: { wrapText: true, vertical: 'center' },
};
const BODY: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } };

function sheet(name: string, columns: readonly Column[], rows: readonly CellValue[][]): WriteSheet {
  const header = columns.map(([label]) => label);
  return {
    name,
    columns: columns.map(([, width]) => ({ width, style: BODY })),
    rows: [header, ...rows].map((row) => row.map(fit)),
    cells: new Map(header.map((value, index) => [`0,${index}`, { value, style: HEAD }])),
    rowDefs: new Map(rows.map((row, index) => [index + 1, { height: heightOf(row, columns) }])),
    freezePane: { rows: 1 },
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

/** One line of text, in points. */
const LINE = 15;
/** Widths are in digits; a Chinese character takes two. */
const WIDE = /[\u0100-\uFFFF]/g;

/** Tall enough for the longest cell: not every program fits rows to wrapped text by itself. */
function heightOf(row: readonly CellValue[], columns: readonly Column[]): number {
  const lines = row.map((value, index) => {
    const text = String(value ?? '');
    const width = text.length + (text.match(WIDE)?.length ?? 0);
    return Math.ceil(width / ((columns[index]?.[1] ?? 1) - 1));
  });
  return LINE * Math.min(Math.max(1, ...lines), MOST_LINES);
}

/** Excel's rows are at most 409 points high. */
const MOST_LINES = 27;

/** Excel calls a file damaged that has longer texts. */
const LONGEST_TEXT = 32_767;

function fit(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  const text = dropUnprintable(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
