/** 可比表: who stands in it, which rows, differences, and what leads to the print. */
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/report/record.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { comparedUnit } from '../../support/compared-unit.ts';
import { showAtOnce } from '../../support/compare-batch.ts';
import { makeReport } from '../../support/make-report.ts';

const unit = (name: string, granted: number, handled: number): ReportRecord =>
  comparedUnit(name, { granted, handled });
const UNITS = [unit('甲局', 20, 40), unit('乙局', 90, 120), unit('小局', 9, 10)];

describe('table 3', () => {
  const { shown } = showAtOnce('tables', UNITS, { pinned: new Set(['小局']) });
  const { names, rows } = shown.figures;

  test('the pinned come first, then the others, highest first', () => {
    expect(names).toEqual(['小局', '乙局', '甲局']);
  });

  test('rows are as printed, with the heading they stand under', () => {
    expect(rows.map(({ label }) => label.zh).slice(0, 4)).toEqual([
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '（一）予以公开',
      '（二）部分公开',
    ]);
    expect(rows.map(({ groups }) => groups.at(-1)?.zh)).toContain('（三）不予公开');
    expect(rows.filter(({ isTotal }) => isTotal)).toHaveLength(1);
  });

  test('each figure has its mark and its difference to the first, which is said', () => {
    const granted = rows.find(({ label }) => label.zh === '（一）予以公开');
    expect(granted?.cells).toMatchObject([
      { value: 9, difference: null },
      { value: 90, difference: 81 },
      { value: 20, difference: 11 },
    ]);
    const mark = granted?.cells[1]?.mark;
    expect(mark?.cells).toEqual(['requests.granted.total']);
    expect(mark?.said()).toEqual({
      zh: '（一）予以公开·总计 90，比小局多 81',
      en: expect.stringContaining('81 more than 小局'),
    });
    expect(shown.title.zh).toBe(
      '2023 年表三 申请处理（总计列），3 家并列：相差最大的是一、本年新收政府信息公开申请数量，乙局 120，小局 10',
    );
    expect(shown.subtitle.zh).toContain('灰字为与小局相差');
    const head = shown.table().heads.map(({ words }) => words.zh);
    expect(head).toEqual(['项目', '小局', '乙局', '乙局与小局相差', '甲局', '甲局与小局相差']);
  });
});

test('shares of what each handled stand beside the results, of the first unit too', () => {
  const { shown } = showAtOnce('tables', UNITS, { mode: 'requestShares' });
  const { rows, names, isShares } = shown.figures;
  expect([isShares, names]).toEqual([true, ['乙局', '甲局', '小局']]);
  const sharesOf = (name: string): (number | null | undefined)[] =>
    rows
      .find(({ label }) => label.zh === name)
      ?.cells.map((cell) => (cell.mark === null ? undefined : cell.share)) ?? [];
  expect(sharesOf('（一）予以公开')).toEqual([90 / 120, 20 / 40, 9 / 10]);
  for (const name of ['一、本年新收政府信息公开申请数量', '（七）总计']) {
    expect(sharesOf(name)).toEqual([null, null, null]);
  }
  const granted = rows.find(({ label }) => label.zh === '（一）予以公开');
  expect(granted?.cells[0]?.mark?.said().zh).toMatch(/ 90，占（七）总计 75\.0 %$/);
  expect(shown.subtitle.zh).toContain('灰字为占各家（七）总计的 %');
  const table = shown.table();
  expect(table.heads.map(({ words }) => words.zh).slice(0, 3)).toEqual([
    '项目',
    '乙局',
    '乙局占比（%）',
  ]);
  expect(table.rows[2]?.values.slice(1)).toEqual([90, 75, 20, 50, 9, 90]);
});

test('six at most; the others are counted', () => {
  const many = Array.from({ length: 8 }, (_, nth) => unit(`${nth}局`, 20 + nth, 40));
  const { shown } = showAtOnce('tables', many);
  expect(shown.figures.names).toEqual(['7局', '6局', '5局', '4局', '3局', '2局']);
  expect(shown.unpicked).toBe(2);
});

test('who lacks the measure is shown where chosen by name', () => {
  const none = comparedUnit('空局', { granted: 0, handled: 0 });
  expect(showAtOnce('tables', [...UNITS, none]).shown.figures.names).not.toContain('空局');
  const picked = { picked: new Set(['空局', '甲局']) };
  expect(showAtOnce('tables', [...UNITS, none], picked).shown.figures.names).toEqual([
    '甲局',
    '空局',
  ]);
});

test('tables 2 and 4 have every figure, under its article or its kind of case', () => {
  const two = showAtOnce('tables', UNITS, { mode: 'proactive' }).shown.figures.rows;
  expect(two[0]).toMatchObject({
    groups: [{ zh: '第二十条第（一）项' }],
    label: { zh: '规章·本年制发件数' },
  });
  const four = showAtOnce('tables', UNITS, { mode: 'disputes' }).shown.figures.rows;
  expect(four).toHaveLength(15);
  expect(four[0]).toMatchObject({ groups: [{ zh: '行政复议' }], label: { zh: '结果维持' } });
});

test('rows that do not mean the same in all forms are left out, and counted', () => {
  const report = makeReport({ agency: '旧式局', year: 2023, edition: '2019' });
  const other = recordOf({ ...report, id: 'other' }, checkReport(report), NO_REVIEW);
  const { shown } = showAtOnce('tables', [...UNITS, other], {
    mode: 'proactive',
    pinned: new Set(['旧式局', '甲局']),
  });
  const labels = shown.figures.rows.map(({ label }) => label.zh);
  expect(labels.some((label) => label.includes('现行有效件数'))).toBe(false);
  expect(shown.subtitle.zh).toMatch(/意思不同的 \d+ 行没有列/);
});

test('a figure under open findings and a blank are told apart from others', () => {
  const doubted = comparedUnit('疑局', {
    granted: 30,
    handled: 60,
    cells: {
      'requests.granted.total': 31,
      'requests.carriedIn.total': { state: 'blank', value: null, raw: '' },
    },
  });
  const { shown } = showAtOnce('tables', [...UNITS, doubted], { pinned: new Set(['疑局']) });
  const cells = shown.figures.rows.map(({ cells: [first] }) => first);
  expect(cells[1]).toEqual({ mark: null, absence: 'blank' });
  expect(cells[2]?.mark?.marked).toEqual(['requests.granted.total']);
  expect(shown.keys).toContain('warning');
});
