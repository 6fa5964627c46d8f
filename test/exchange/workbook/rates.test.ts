/**
 * Random edited reports as a workbook whose formulas LibreOffice works out: every figure is that of the JSON, every
 * check says what the findings say, every rate is what the charts of the page measure.
 */
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportReport } from '../../../src/exchange/json/export-report.ts';
import { rateSheet } from '../../../src/exchange/workbook/rate-sheet.ts';
import { tableSheets } from '../../../src/exchange/workbook/table-sheets.ts';
import { workbookOf } from '../../../src/exchange/workbook/write-workbook.ts';
import { joinPieces } from '../../support/join-pieces.ts';
import { HAS_OFFICE, recalculated } from '../../support/office-files.ts';
import { randomReviews } from '../../support/random-reviews.ts';
import {
  valuesOf,
  withoutResults,
  workbookDifferences,
} from '../../support/workbook-differences.ts';

const REVIEWS = randomReviews(9);
const FOUND = REVIEWS.map((review) => {
  const report = exportReport(review);
  return { unit: report.agency ?? '', report };
});

let bytes = new Uint8Array();
beforeAll(async () => {
  bytes = joinPieces(await workbookOf(FOUND, null, { failed: [], changedAt: '' }));
});

const xmlOf = (path: string): string => new TextDecoder().decode(unzipSync(bytes)[path]);

test('what is stored with the formulas is what the JSON and the charts say', async () => {
  const wrong = workbookDifferences(REVIEWS, FOUND, await valuesOf(bytes));
  // The checks are left to whoever opens the workbook.
  expect(wrong.filter((line) => !/(平|差 .*|不能核)$/.test(line))).toEqual([]);
});

test('a rate is written over the figures of its report, with what it leaves out above it', () => {
  const { sheet, rows } = rateSheet(FOUND, tableSheets(FOUND)).sheet;
  const rate = [...rows()][0]?.cells[4];
  expect(rate?.formula).toMatch(/SUM\('表三'!\w+2,'表三'!\w+2\)\/SUM\('表三'!\w+2\)/);
  const words = [...(sheet.cells?.values() ?? [])].map(({ value }) => value);
  expect(words).toContain('公开率 = （予以公开 + 部分公开） ÷ （七）总计，含上年结转的');
  expect(words).toContain('复议纠错率 = 结果纠正 ÷ （总计 − 尚未审结），不计尚未审结的');
});

test('filters cover every column, however many', () => {
  const sheets = Object.keys(unzipSync(bytes)).filter((name) => /worksheets\/sheet\d/.test(name));
  const ranges = sheets.flatMap((name) =>
    [...xmlOf(name).matchAll(/<autoFilter ref="([^"]*)"/g)].map(([, range]) => range),
  );
  expect(ranges).toHaveLength(5);
  for (const range of ranges) expect(range).toMatch(/^A[12]:[A-Z]{1,3}\d+$/);
});

test('charts are drawn from ranges of their sheet that hold figures', () => {
  const charts = ['xl/charts/chart1.xml', 'xl/charts/chart2.xml'].map(xmlOf);
  expect(charts.map((chart) => chart.match(/<c:ser>/g)?.length)).toEqual([1, 6]);
  expect(charts[1]).toContain('percentStacked');
  const ranges = charts.flatMap((chart) =>
    [...chart.matchAll(/<c:f>'?图表'?!\$([A-Z])\$(\d+):\$\1\$(\d+)<\/c:f>/g)].map(
      ([, , from, to]) => Number(to) - Number(from) + 1,
    ),
  );
  expect(ranges.length).toBeGreaterThanOrEqual(14);
  expect(new Set(ranges).size).toBe(1);
});

describe.runIf(HAS_OFFICE)('worked out by LibreOffice', () => {
  test(
    'figures, checks and rates are those of the JSON; charts stay',
    { timeout: 60_000 },
    async () => {
      const worked = recalculated(withoutResults(bytes));
      expect(workbookDifferences(REVIEWS, FOUND, await valuesOf(worked))).toEqual([]);
      expect(
        Object.keys(unzipSync(worked)).filter((name) => /charts\/chart\d/.test(name)),
      ).toHaveLength(2);
    },
  );
});
