/** The review sheet as a workbook: an overview, findings, edits, and the files that could not be read. */
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { figureOr, plainSheet } from '../file/plain-sheet.ts';
import type { Column } from '../file/plain-sheet.ts';
import { SHEET_WORDS as WORDS } from './sheet-words.ts';
import type { WriteExport } from '../file/export.ts';
import { describeDate } from './review-sheet.ts';
import { failureLines } from './failure-lines.ts';
import { sheetsOfSource } from './sheets-of-source.ts';
import type { SheetFacts, ReviewSheet } from './review-sheet.ts';

export const writeSheetXlsx: WriteExport = async (source) => {
  const { sheets, facts, name } = await sheetsOfSource(source);
  return { name, parts: [new Uint8Array(await reviewSheetXlsx(sheets, facts))] };
};

/** @param mostRows other ones in tests only */
export async function reviewSheetXlsx(
  sheets: readonly ReviewSheet[],
  facts: SheetFacts,
  mostRows: number = MOST_ROWS,
): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: [
      overviewSheet(sheets, facts),
      ...sheetsOf(WORDS.findings, FINDING_COLUMNS, inChunks(findingRows(sheets), mostRows)),
      ...sheetsOf(WORDS.edits, EDIT_COLUMNS, inChunks(editRows(sheets), mostRows)),
      plainSheet(
        WORDS.failed,
        FAILURE_COLUMNS,
        failureLines(facts).map(({ name, reason }) => [name, reason]),
      ),
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
    plainSheet(index === 0 ? name : `${name} ${index + 1}`, columns, rows),
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

const FAILURE_COLUMNS: readonly Column[] = [
  [WORDS.file, 50],
  [WORDS.reason, 80],
];

function overviewSheet(sheets: readonly ReviewSheet[], { date }: SheetFacts): WriteSheet {
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
  return plainSheet(WORDS.overview, columns, rows);
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
