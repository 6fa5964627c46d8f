/** The sums of the workbook: which sheets each adds, in whatever form these are printed. */
import { expect, test } from 'vitest';
import { exportReport } from '../../../src/exchange/json/export-report.ts';
import { sumSheets } from '../../../src/exchange/workbook/sum-sheets.ts';
import type { MadeSheet } from '../../../src/exchange/workbook/sum-sheets.ts';
import { unitSheet } from '../../../src/exchange/workbook/unit-sheet.ts';
import type { OtherRows } from '../../../src/form/editions.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { makeReport } from '../../support/make-report.ts';

function sheetOf(unit: string, otherRows: OtherRows = 'three'): MadeSheet {
  const reading = { ...makeReport({ agency: unit, year: 2023, otherRows }), id: unit };
  const report = exportReport({ reading, findings: [], ...NO_REVIEW });
  const variant = { edition: reading.edition, otherRows };
  const sheet = unitSheet({ name: unit, report, findingRows: new Map() }, variant);
  return { ...sheet, found: { unit, report }, variant };
}

const COUNTY = '清源县人民政府';
const made = [sheetOf(COUNTY), sheetOf('水利局'), sheetOf('财政局'), sheetOf('税务局')];
const of = { body: COUNTY, year: 2023, reports: ['水利局', '财政局'], missing: ['松林乡'] };

const formulasOf = (sheet: ReturnType<typeof sumSheets>[number] | undefined): readonly string[] =>
  [...(sheet?.cells ?? [])].flatMap(([, { formula }]) => formula ?? []);
const textsOf = (sheet: ReturnType<typeof sumSheets>[number] | undefined): readonly unknown[] =>
  ['0,0', '1,0'].map((at) => sheet?.cells?.get(at)?.value);

test('only the units of the body are added, and the sheet says which, who is missing, and whom nobody adds', () => {
  const [sheet, ...more] = sumSheets(made, [of], new Set());
  expect(more).toEqual([]);
  expect(sheet?.name).toBe('汇总2023');
  const sums = formulasOf(sheet).filter((formula) => formula.startsWith('IF(COUNT('));
  expect(sums.length).toBeGreaterThan(150);
  for (const sum of sums) {
    expect(sum).toMatch(/'水利局'!.*'财政局'!/);
    expect(sum).not.toMatch(/清源县|税务局/);
  }
  expect(textsOf(sheet)).toEqual([
    '清源县人民政府2023年度汇总：2 家之和',
    [
      '相加的单位：水利局、财政局',
      '未报送、没有算进的：松林乡',
      '不在名单里、没有写上级，或是同一年的另一份，没有算进的：税务局',
    ].join('\n'),
  ]);
});

test('every body has a sheet under its own name', () => {
  const town = { body: '松林乡', year: 2023, reports: ['税务局'], missing: [] };
  const names = sumSheets(made, [of, town], new Set()).map(({ name }) => name);
  expect(names).toEqual(['汇总2023 清源县人民政府', '汇总2023 松林乡']);
});

test('a unit that prints 其他处理 in one row is added where the made table counts it', () => {
  const three = { ...of, missing: [] };
  const [sheet] = sumSheets([sheetOf('水利局'), sheetOf('财政局', 'one')], [three], new Set());
  const sums = formulasOf(sheet).filter((formula) => formula.startsWith('IF(COUNT('));
  const ofBoth = sums.filter((formula) => formula.includes('财政局'));
  // Three rows of seven columns cannot be told from one row.
  expect(sums.length - ofBoth.length).toBe(21);
});

test('reports that are no batch are added by year, as they are', () => {
  const [sheet] = sumSheets(made, null, new Set());
  expect(textsOf(sheet)[0]).toBe('2023年度汇总：4 家之和');
});
