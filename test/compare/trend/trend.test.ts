/** The course over the years: gaps stay gaps, another form is named, what cannot be compared is counted. */
import { describe, expect, test } from 'vitest';
import type { ChartQuery } from '../../../src/compare/query.ts';
import { getMeasure } from '../../../src/compare/measures/measure.ts';
import { readOrder } from '../../../src/compare/trend/trend-order.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { showAtOnce } from '../../support/compare-batch.ts';
import { handledUnit } from '../../support/handled-unit.ts';
import { doubtOn } from '../../support/make-report.ts';

const of = (name: string, year: number, granted: number, all = 100): ReportRecord =>
  handledUnit(name, { granted, denied: all - granted }, { year });

const UNITS = [
  of('甲局', 2021, 40),
  of('甲局', 2022, 45),
  of('甲局', 2023, 50),
  of('乙局', 2021, 60, 200),
  of('乙局', 2023, 20, 200),
  of('丙局', 2022, 30),
  of('丙局', 2023, 30),
  of('丁局', 2021, 5, 10),
  of('丁局', 2023, 4, 10),
  of('戊局', 2020, 10),
  handledUnit('己局', { granted: 10 }, { year: null }),
];
const show = (
  parts: Partial<ChartQuery> = {},
  records: readonly ReportRecord[] = UNITS,
): ReturnType<typeof showAtOnce<'trend'>>['shown'] =>
  showAtOnce('trend', records, { since: 2021, ...parts }).shown;

test('a point a year, a gap where there is none; who has none at all is named', () => {
  const { figures, absent, few, keys, title } = show();
  expect(figures.years).toEqual([2021, 2022, 2023]);
  expect(
    figures.units.map(({ name, points }) => [name, points.map((each) => each?.measured.value)]),
  ).toEqual([
    ['乙局', [0.3, undefined, 0.1]],
    ['甲局', [0.4, 0.45, 0.5]],
    ['丙局', [undefined, 0.3, 0.3]],
  ]);
  expect(absent.map(({ name, absence, year }) => [name, absence, year])).toEqual([
    ['戊局', 'noReport', 2023],
    ['己局', 'noYear', undefined],
  ]);
  expect(few).toBe(1);
  expect(keys).toEqual(['gap']);
  expect(title).toEqual({
    zh: '公开率逐年：3 家中 1 家 2023 年高于 2021 年，1 家低于，1 家缺 2021 年',
    en: 'Disclosure rate by year: of 3 units 1 higher in 2023 than in 2021, 1 lower, 1 without 2021',
  });
});

test('too few cases are drawn where asked for, never compared', () => {
  const { title, keys, figures } = show({ isFewShown: true });
  expect(figures.units.at(-1)?.name).toBe('丁局');
  expect(title.zh).toMatch(/^公开率逐年：4 家中 .*，1 家样本不足不比$/);
  expect(keys).toContain('hollow');
});

test('of two files of one year the last given counts; years between are never left out', () => {
  const records = [of('甲局', 2018, 40), of('甲局', 2022, 10), of('甲局', 2022, 50)];
  const { figures, marks } = show({ year: 2022, since: null }, [
    ...records.slice(0, 2),
    { ...records[2], id: 'again' } as ReportRecord,
  ]);
  expect(figures.years).toEqual([2018, 2019, 2020, 2021, 2022]);
  expect(marks.map(({ id }) => id)).toEqual(['甲局2018', 'again']);
});

test('another form is a break, in the unit that has it; what means something else is no figure', () => {
  const parts = { year: 2020, edition: '2019' } as const;
  const records = [
    handledUnit('甲局', { granted: 40 }, parts),
    of('甲局', 2021, 40),
    handledUnit('乙局', { granted: 40 }, { year: 2021, edition: '2019' }),
    of('乙局', 2022, 40),
    of('丙局', 2021, 40),
    of('丙局', 2022, 40),
  ];
  const asked = { year: 2022, since: 2020, order: 'name' };
  const shown = show(asked, records);
  expect(Object.fromEntries(shown.figures.units.map(({ name, breaks }) => [name, breaks]))).toEqual(
    { 甲局: [2021], 乙局: [2022], 丙局: [2021] },
  );
  expect(shown.keys).toContain('break');
  expect(show({ ...asked, since: 2022 }, records).keys).not.toContain('break');
  const inForce = getMeasure('proactive.regulations.inForce', 2022);
  const figures = show({ ...asked, measure: inForce }, records).figures.units;
  expect(figures.find(({ name }) => name === '甲局')?.points[0]).toBeNull();
});

describe('which are drawn', () => {
  const many = Array.from({ length: 30 }, (_none, nth) => of(`第${nth}局`, 2023, 40, 100 + nth));
  test.each<[string | null, number, string]>([
    [null, 12, '第 1–12 家，共 30 家'],
    ['n/3', 6, '第 25–30 家，共 30 家'],
    ['n/9', 6, '第 25–30 家，共 30 家'],
    ['name/all', 30, '30 家'],
  ])('%s', (order, drawn, said) => {
    const shown = show({ order }, many);
    expect(shown.figures.units).toHaveLength(drawn);
    expect(shown.subtitle.zh).toContain(said);
    expect(shown.table().rows).toHaveLength(drawn * 3);
  });

  test('the most cases first', () => {
    expect(show({}, many).figures.units[0]?.name).toBe('第29局');
  });

  test('as lines the pinned first, then the highest', () => {
    const asked = { mode: 'one', pinned: new Set(['第29局']) };
    const { figures } = show(asked, many);
    expect(figures.units.map(({ name }) => name)).toEqual([
      '第29局',
      '第0局',
      '第1局',
      '第2局',
      '第3局',
    ]);
  });

  test.each([
    [null, { by: 'n', page: 1 }],
    ['name/2', { by: 'name', page: 2 }],
    ['name/-1', { by: 'name', page: 1 }],
    ['x/all', { by: 'n', page: 'all' }],
    ['n/x', { by: 'n', page: 1 }],
  ])('the order %s', (order, read) => {
    expect(readOrder({ order })).toEqual(read);
  });
});

test('a row a year, its own mark and doubt, gaps as well', () => {
  const doubted = handledUnit(
    '乙局',
    { granted: 50, denied: 50 },
    { year: 2023, doubts: [doubtOn('requests.granted.total')] },
  );
  const { rows } = show({}, [of('乙局', 2021, 30), doubted]).table();
  expect(rows.map(({ values, mark, isMarked }) => [values, mark, isMarked])).toEqual([
    [['乙局', 2021, 30, 30, 100], '乙局2021', false],
    [['乙局', 2022, null, null, null], null, false],
    [['乙局', 2023, 50, 50, 100], '乙局2023', true],
  ]);
});

test.each<[Partial<ChartQuery>, ReportRecord[], string]>([
  [{ since: 2021 }, [], '公开率逐年：没有可以列出的单位'],
  [{ since: 2023 }, [of('甲局', 2023, 50)], '公开率逐年：只有 2023 一个年度，1 家'],
  [
    {},
    [of('甲局', 2021, 50), of('甲局', 2023, 50), of('乙局', 2022, 50)],
    '公开率逐年：2 家中 0 家 2023 年高于 2021 年，0 家低于，1 家持平，1 家两年都缺',
  ],
  [{}, [of('甲局', 2021, 50)], '公开率逐年：1 家中 1 家缺 2023 年'],
])('says what is true %#', (parts, records, title) => {
  expect(show(parts, records).title.zh).toBe(title);
});
