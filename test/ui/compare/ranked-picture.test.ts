/** The picture of a ranking as it leaves the page, and the rows beside it: what they say is what is shown. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ChartQuery } from '../../../src/compare/query.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import { writeChartXlsx } from '../../../src/exchange/file/chart-xlsx.ts';
import { recordOf } from '../../../src/report/record.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { composePicture } from '../../../src/ui/compare/out/compose-picture.ts';
import { sheetOf, workbookOf } from '../../../src/ui/compare/out/sheet-of.ts';
import { wrapText } from '../../../src/ui/compare/scene/wrap-text.ts';
import { writeCsv, writeTabs } from '../../../src/ui/compare/out/write-rows.ts';
import type { NotesAsked } from '../../../src/ui/compare/notes/notes-of.ts';
import { drawBar } from '../../../src/ui/compare/ranked/draw-bar.ts';
import { niceTicks } from '../../../src/ui/compare/scene/nice-ticks.ts';
import { LIGHT } from '../../../src/ui/compare/scene/palette.ts';
import { fit, widthOf } from '../../../src/ui/compare/scene/scene.ts';
import { writeSvg } from '../../../src/ui/compare/scene/write-svg.ts';
import { COMPARE_WORDS } from '../../../src/ui/words/compare/compare.ts';
import { showAtOnce } from '../../support/compare-batch.ts';
import { makeReport } from '../../support/make-report.ts';

/** A unit that handled so many requests by natural persons, all of them granted or denied. */
function unit(agency: string, granted: number, handled: number, year = 2023): ReportRecord {
  const rows = {
    received: handled,
    granted,
    'denied.deliberative': handled - granted,
    total: handled,
  };
  const cells = Object.fromEntries(
    Object.entries(rows).flatMap(([row, figure]) => [
      [`requests.${row}.naturalPerson`, figure],
      [`requests.${row}.total`, figure],
    ]),
  );
  const report = { ...makeReport({ agency, year, cells }), id: agency };
  return recordOf(report, checkReport(report), NO_REVIEW);
}

const UNITS = [
  unit('甲局', 20, 40),
  unit('=乙<局>&"', 60, 80),
  unit('丙局', 9, 10),
  unit('丁局', 1, 40, 2022),
];

function asked(parts: Partial<ChartQuery> = {}): NotesAsked {
  const chart = showAtOnce('ranking', UNITS, parts);
  return { chart, words: COMPARE_WORDS.zh, day: '2026-01-27', mostNamed: 40 };
}

const zh = (words: { readonly zh: string }): string => words.zh;
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

describe('the SVG', () => {
  const svg = writeSvg(composePicture(asked({ isFewShown: true }), zh));

  test('says title, formula, every figure with its cases, who is left out, source and day', () => {
    const texts = textsOf(svg).join('\n');
    for (const said of [
      '甲局 50.00 % 最低',
      '公开率 = （予以公开 + 部分公开） ÷ （七）总计，含上年结转的 · 2 家，n = 120',
      '50.00 %',
      '20/40',
      '75.00 %',
      '60/80',
      '9/10',
      '没有这一年的报告 1 家：丁局；n 不足 30 的 1 家不排名',
      '各单位 2023 年度报告，3 份 · 未处理问题 0 条，本图有 0 家的数涉及 · 勾稽 2026-01-27',
    ]) {
      expect(texts).toContain(said);
    }
  });

  test('is XML with named fonts, on white, whatever stands in a name', () => {
    expect(svg).toContain('=乙&lt;局&gt;&amp;&quot;');
    expect(svg).toContain("font-family=\"'PingFang SC'");
    expect(svg).toMatch(/<rect width="840" height="\d+" fill="#ffffff"\/>/);
    expect(svg).not.toMatch(/data-mark|var\(|textAnchor|fontSize/);
  });

  test('draws too few cases hollow', () => {
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(writeSvg(composePicture(asked(), zh))).not.toContain('stroke-dasharray');
  });
});

describe('the rows', () => {
  const sheet = sheetOf(asked({ isFewShown: true }), zh);

  test('are the figures shown, then what it takes to defend them', () => {
    expect(sheet.slice(0, 4)).toEqual([
      [
        '名次',
        '单位',
        '年度',
        '公开率（%）',
        '分子',
        'n',
        '95 % 下限（%）',
        '95 % 上限（%）',
        '说明',
      ],
      [1, '=乙<局>&"', 2023, '75.00', 60, 80, '64.5', '83.2', ''],
      [2, '甲局', 2023, '50.00', 20, 40, '35.2', '64.8', ''],
      ['', '丙局', 2023, '90.00', 9, 10, '59.6', '98.2', '样本不足'],
    ]);
    expect(sheet.slice(5).map(([head]) => head)).toEqual([
      '标题',
      '公式',
      '副题',
      '没有列入',
      '来源',
      '日期',
    ]);
  });

  test('as CSV and as cells to paste; a name is no formula', () => {
    expect(writeCsv(sheet)).toContain('\r\n1,"\'=乙<局>&""",2023,75.00,');
    expect(writeTabs(sheet).split('\n')[1]).toBe(
      '1\t\'=乙<局>&"\t2023\t75.00\t60\t80\t64.5\t83.2\t',
    );
    expect(writeCsv([[-3, '-3', 'a\nb']])).toBe('\uFEFF-3,\'-3,"a\nb"\r\n');
    expect(writeCsv([['-3.10', '+1.', '-1.5-2']])).toBe("\uFEFF-3.10,+1.,'-1.5-2\r\n");
  });
});

test('a doubted figure is hatched where the cases are too few as well: lines of paper need a ground', () => {
  const measured = { value: 0.5, cases: 5, of: 10, isShare: false, isTooFew: true, cells: [] };
  const place = { x: (value: number) => value * 100, middle: 10, isPinned: false, palette: LIGHT };
  const bar = (marked: readonly CellId[]): unknown[] =>
    drawBar({ ...measured, marked }, place).map(({ attrs }) => attrs['fill']);
  expect(bar([])).toEqual([LIGHT.paper]);
  expect(bar(['requests.total.total'])).toEqual([LIGHT.axis, 'url(#hatch)', 'none']);
});

test('units the user left out are counted, pinned ones stay', () => {
  const { chart } = asked({ picked: new Set(['甲局']), pinned: new Set(['丙局']) });
  const { marks, few, unpicked } = chart.shown;
  expect([marks.map(({ name }) => name), few, unpicked]).toEqual([['甲局'], 1, 1]);
  const svg = writeSvg(composePicture(asked({ picked: new Set(['甲局']) }), zh));
  expect(textsOf(svg).join('')).toContain('未选 2 家');
});

test('the workbook has numbers, to the places shown, and a sheet that defends them', async () => {
  const book = workbookOf(asked({ isFewShown: true }), zh);
  const parts = unzipSync(await writeChartXlsx(book));
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  expect(text('xl/worksheets/sheet1.xml')).toContain('<v>64.5</v>');
  expect(book.rows[2]).toEqual([null, '丙局', 2023, 90, 9, 10, 59.6, 98.2, '样本不足']);
  expect(text('xl/sharedStrings.xml')).toContain('公开率 = （予以公开 + 部分公开）');
});

test.each([
  [0, 0.832, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [0, 0.3, [0, 0.1, 0.2, 0.3]],
  [-3, 12, [-5, 0, 5, 10, 15]],
  [0, 1180, [0, 500, 1000, 1500]],
  [4, 4, [4, 5]],
])('round numbers from %d to %d', (low, high, ticks) => {
  expect(niceTicks(low, high)).toEqual(ticks);
});

test('a long name is cut in the middle, a line at its width', () => {
  const name = '云岭县人力资源和社会保障局';
  expect(fit(name, 500)).toBe(name);
  expect(fit(name, 100)).toMatch(/^云岭.*….*障局$/);
  expect(widthOf(fit(name, 100))).toBeLessThanOrEqual(100);
  const lines = wrapText('公开率 50.00 % 最高，其余 unbreakable 各家', 80);
  expect(lines.join('').replaceAll(' ', '')).toBe('公开率50.00%最高，其余unbreakable各家');
  expect(lines.some((line) => line.startsWith('，'))).toBe(false);
});
