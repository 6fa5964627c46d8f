/** The first sheet: what is in the workbook, each report one click away. */
import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { ExportedReport } from '../json/export-shape.ts';
import { onSheet } from '../file/address.ts';
import { PAGE_NUMBERS } from '../file/plain-sheet.ts';
import type { FoundReport } from './findings-sheet.ts';
import { CAPTION, LINK, TITLE, WRAPPED_NOTE } from './look.ts';

export interface ContentsLine {
  readonly unit: string;
  readonly report: ExportedReport;
  readonly location: string;
}

interface Contents {
  readonly found: readonly FoundReport[];
  /** Files that gave no report. */
  readonly failed: readonly string[];
  /** The sheets that hold all reports. */
  readonly sheets: readonly string[];
}

const NAME = '目录';

export function contentsSheet(
  lines: readonly ContentsLine[],
  { found, failed, sheets }: Contents,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  let row = 0;
  const put = (...values: Partial<Cell>[]): void => {
    values.forEach((value, column) => cells.set(`${row},${column}`, value));
    row++;
  };
  put({ value: `政府信息公开工作年度报告，${found.length} 份`, style: TITLE });
  const notes = [NOTES.sums, NOTES.empty, ...(lines.length < found.length ? [NOTES.many] : [])];
  for (const note of notes) put({ value: note, style: WRAPPED_NOTE });
  row++;
  for (const sheet of sheets) put(linkTo(sheet, onSheet(sheet, 'A1')));
  row++;
  put(
    { value: '单位', style: CAPTION },
    { value: '年度', style: CAPTION },
    { value: '错、疑', style: CAPTION },
  );
  for (const { unit, report, location } of lines) {
    const open = report.findings.filter(
      ({ severity, resolution }) => severity !== 'note' && resolution === 'open',
    );
    put(linkTo(unit, location), { value: report.year }, { value: open.length });
  }
  if (failed.length > 0) {
    row++;
    put({ value: `没有读出报告的文件 ${failed.length} 个`, style: CAPTION });
    for (const name of failed) put({ value: name });
  }
  return {
    name: NAME,
    cells,
    columns: [{ width: 60 }, { width: 10 }, { width: 10 }],
    merges: notes.map((_, nth) => ({ startRow: nth + 1, startCol: 0, endRow: nth + 1, endCol: 2 })),
    rowDefs: new Map(notes.map((_, nth) => [nth + 1, { height: NOTE_HEIGHT }])),
    headerFooter: PAGE_NUMBERS,
    pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Two lines, in points. */
const NOTE_HEIGHT = 32;

const NOTES = {
  sums: '各表旁的「平」「差 n」由公式算出，随数字变化；「不能核」是有读不出或缺的数。原文所印的数不改动，改过的是蓝字，批注里有原数。',
  empty: '空格就是没有填，不是 0。带下划线的红字有未处理的问题，点它到「问题」表。',
  many: '报告太多，没有给每份做一张表；全部的数在表二、表三、表四里。',
};

function linkTo(text: string, location: string): Partial<Cell> {
  return { value: text, style: LINK, hyperlink: { target: '', location } };
}
