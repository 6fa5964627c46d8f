/**
 * The fixture report as an office types it into Excel: number formats, totals as formulas with their
 * cached results, rich text, phonetic guides, merged cells, a chart sheet and empty sheets behind.
 * Run with `npx tsx test/support/make-xlsx-fixture.ts`; the files are committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { FIXTURE_SHEET } from './fixture-report.ts';
import type { Sheet } from './sheet.ts';
import { spreadSheet } from './spread-sheet.ts';
import type { SpreadCell } from './spread-sheet.ts';
import { cell, escapeXml, packXlsx, referenceOf, row, sheetBody } from './xlsx-markup.ts';
import type { XlsxSheet } from './xlsx-markup.ts';

/** Styles by their number in the workbook. */
const FORMATS = ['@', '0"件"|', '#,##0|', '0.00_ |', '0_ |', '#0|', '#31', '0_ ;[Red]0\\ |'];
const STYLE = {
  text: 1,
  pieces: 2,
  grouped: 3,
  amount: 4,
  count: 5,
  label: 6,
  date: 7,
  red: 8,
} as const;

/** 2024-01-20. */
const DATE = 45_311;

export function makeExcelXlsx(sheet: Sheet, more: readonly XlsxSheet[] = []): Uint8Array {
  const strings: string[] = [];
  const { cells, rows, columns } = spreadSheet(sheet);
  const lines = Array.from({ length: rows }, (_, index) =>
    row(
      index + 1,
      cells.flatMap((each) => markupOf(each, index, strings)),
      ` spans="1:${columns}"`,
    ),
  );
  const last = row(rows + 1, [`<c r="A${rows + 1}" s="${STYLE.date}"><v>${DATE}</v></c>`]);
  const merges = cells
    .filter((each) => each.bottom > each.row || each.right > each.column)
    .map((each) => `${referenceOf(each.row, each.column)}:${referenceOf(each.bottom, each.right)}`);
  const body = sheetBody([...lines, last], { merges, view: 'tabSelected="1"' });
  return packXlsx({
    sheets: [
      { name: '年度报告', body },
      { name: 'Chart1', body: '', isChart: true },
      { name: 'Sheet2', body: sheetBody([]) },
      ...more,
    ],
    strings,
    formats: FORMATS,
    title: '工作簿1',
  });
}

/** The cells of one row; those covered by a merged cell are written too, empty, with its style. */
function markupOf(spread: SpreadCell, index: number, strings: string[]): string[] {
  if (index < spread.row || index > spread.bottom) return [];
  const { style, first } = contentOf(spread, strings);
  return Array.from({ length: spread.right - spread.column + 1 }, (_, offset) => {
    const reference = referenceOf(index, spread.column + offset);
    return index === spread.row && offset === 0 ? first(reference) : cell(reference, null, style);
  });
}

function contentOf(
  { source }: SpreadCell,
  strings: string[],
): { readonly style: number; readonly first: (reference: string) => string } {
  const shared = (style: number) => (reference: string) =>
    `<c r="${reference}" s="${style}" t="s"><v>${strings.push(stringOf(source.text)) - 1}</v></c>`;
  if ('kind' in source) return { style: STYLE.text, first: shared(STYLE.text) };
  if (source.id === null) return { style: STYLE.label, first: shared(STYLE.label) };
  if (!Number.isFinite(Number(source.text)) || source.text === '')
    return { style: STYLE.text, first: shared(STYLE.text) };
  const style = source.isRed === true ? STYLE.red : styleOf(source.id, Number(source.text));
  const isTotal = source.id.endsWith('.total');
  const formula = isTotal ? '<f>SUM(A1:A1)</f>' : '';
  // A sum of amounts carries the noise of binary fractions.
  const value = source.id.endsWith('.amount')
    ? Number(source.text) * 1.1 - Number(source.text) * 0.1
    : source.text;
  return {
    style,
    first: (reference) => `<c r="${reference}" s="${style}">${formula}<v>${value}</v></c>`,
  };
}

function styleOf(id: string, value: number): number {
  if (id.endsWith('.amount')) return STYLE.amount;
  if (id.startsWith('proactive.')) return STYLE.pieces;
  return value >= 1000 ? STYLE.grouped : STYLE.count;
}

/** Long strings in two runs; short ones with a phonetic guide, as input methods leave it behind. */
function stringOf(text: string): string {
  if (text.length > 30) {
    const runs = [text.slice(0, 9), text.slice(9)].map(
      (part) => `<r><rPr><sz val="12"/></rPr><t xml:space="preserve">${escapeXml(part)}</t></r>`,
    );
    return runs.join('');
  }
  const guide = `<rPh sb="0" eb="1"><t>guide</t></rPh><phoneticPr fontId="1" type="noConversion"/>`;
  return `<t>${escapeXml(text)}</t>${text.length > 10 ? guide : ''}`;
}

/** Last year's figures on a hidden sheet, draft rows hidden in the report. */
export function makeHiddenXlsx(sheet: Sheet): Uint8Array {
  const draft = sheetBody([row(1, [cell('A1', '上年数据'), cell('B1', 999)])]);
  return makeExcelXlsx(sheet, [
    { name: '上年', body: draft, state: 'hidden' },
    { name: '底稿', body: draft, state: 'veryHidden' },
    {
      name: '附表',
      body: sheetBody(
        [row(1, [cell('A1', '旧')], ' hidden="1"'), row(2, [cell('A2', '附注'), cell('C2', '旧')])],
        { columns: '<col min="3" max="4" hidden="1"/>' },
      ),
    },
  ]);
}

if (process.argv[1]?.endsWith('make-xlsx-fixture.ts') === true) {
  mkdirSync('test/fixtures/odd', { recursive: true });
  writeFileSync('test/fixtures/excel.xlsx', makeExcelXlsx(FIXTURE_SHEET));
  writeFileSync('test/fixtures/odd/hidden.xlsx', makeHiddenXlsx(FIXTURE_SHEET));
}
