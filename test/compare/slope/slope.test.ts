/** Two years held against each other: differences in points, who lacks a year with the year. */
import { expect, test } from 'vitest';
import type { ChartQuery } from '../../../src/compare/query.ts';
import { getMeasure } from '../../../src/compare/measures/measure.ts';
import { printChange } from '../../../src/compare/slope/print-change.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { showAtOnce } from '../../support/compare-batch.ts';
import { handledUnit } from '../../support/handled-unit.ts';
import { doubtOn } from '../../support/make-report.ts';

const of = (name: string, year: number | null, granted: number, all = 100): ReportRecord =>
  handledUnit(name, { granted, denied: all - granted }, { year });

const UNITS = [
  of('甲局', 2022, 40),
  of('甲局', 2023, 50),
  of('乙局', 2022, 60),
  of('乙局', 2023, 20),
  of('丙局', 2022, 1, 3),
  of('丙局', 2023, 2, 6),
  of('丁局', 2022, 30),
  of('戊局', 2023, 30),
  of('己局', 2020, 30),
  of('庚局', null, 30),
];
const show = (
  parts: Partial<ChartQuery> = {},
  records: readonly ReportRecord[] = UNITS,
): ReturnType<typeof showAtOnce<'slope'>>['shown'] => showAtOnce('slope', records, parts).shown;

test('both years, the later highest first; the other year is the one before', () => {
  const { figures, title, subtitle, few, absent } = show();
  expect(figures.years).toEqual({ since: 2022, year: 2023 });
  expect(figures.units.map(({ name, change }) => [name, change])).toEqual([
    ['甲局', 0.5 - 0.4],
    ['乙局', 0.2 - 0.6],
  ]);
  expect(title.zh).toBe('公开率 2022 → 2023：2 家中 1 家上升，1 家下降，没有持平');
  expect(subtitle.zh).toContain('2 家，两年 n 都 ≥ 30 · 2022、2023 年度 · 单位：%，差：百分点');
  expect(few).toBe(1);
  expect(absent.map(({ name, absence, year }) => [name, absence, year])).toEqual([
    ['庚局', 'noYear', undefined],
    ['戊局', 'noReport', 2022],
    ['己局', 'noReport', 2022],
    ['丁局', 'noReport', 2023],
    ['己局', 'noReport', 2023],
  ]);
});

test('a third of three is as much as a third of six', () => {
  const { title } = show({ least: 1, picked: new Set(['丙局']) });
  expect(title.zh).toBe('公开率 2022 → 2023：1 家中 0 家上升，0 家下降，1 家持平');
});

test.each<[Partial<ChartQuery>, object | null]>([
  [{ since: 2020 }, { since: 2020, year: 2023 }],
  [{ year: 2022 }, { since: 2020, year: 2022 }],
  [{ year: 2020 }, { since: 2019, year: 2020 }],
  [{ since: 2023 }, { since: 2022, year: 2023 }],
  [{ year: null }, null],
])('which years %#', (parts, years) => {
  expect(show(parts).figures.years).toEqual(years);
});

test('two marks a unit, the difference said at the later; the table leads there', () => {
  const doubts = [doubtOn('requests.granted.total')];
  const doubted = handledUnit('甲局', { granted: 40, denied: 60 }, { year: 2022, doubts });
  const { marks, keys, table } = show({}, [doubted, of('甲局', 2023, 50)]);
  expect(marks.map(({ id, said }) => [id, said().zh])).toEqual([
    [
      '甲局2022',
      '公开率 40.00 % (40/100)，95 % 区间 30.9–49.8 %，「（一）予以公开·总计」有未处理的问题',
    ],
    ['甲局2023', '公开率 50.00 % (50/100)，95 % 区间 40.4–59.6 %，比 2022 年 +10.00 百分点'],
  ]);
  expect(keys).toEqual(['diamond']);
  const { heads, rows } = table();
  expect(heads.map(({ words }) => words.zh)).toEqual([
    '单位',
    '2022 年（%）',
    '2023 年（%）',
    '差（百分点）',
    '2022 年 n',
    '2023 年 n',
  ]);
  expect(rows).toMatchObject([{ mark: '甲局2023', isMarked: true }]);
  expect(Number(rows[0]?.values[3])).toBeCloseTo(10, 9);
});

test.each([
  ['rate:disclosure:handled', 0.031, '+3.10'],
  ['rate:disclosure:handled', -0.1972, '−19.72'],
  ['rate:disclosure:handled', 0, '0.00'],
  ['requests.received.total', 1200, '+1,200'],
  ['requests.received.total', -3, '−3'],
  ['requests.received.total', 0, '0'],
])('the difference of %s by %d is %s', (id, change, printed) => {
  expect(printChange(getMeasure(id, 2023), change)).toBe(printed);
});
