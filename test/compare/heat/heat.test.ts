/** 热力表: its columns, the row of all together, shades, order, and years. */
import { describe, expect, test } from 'vitest';
import { createColumns } from '../../../src/compare/batch/measure-in-turns.ts';
import { yearsShown } from '../../../src/compare/charts.ts';
import { nextOrder, readOrder } from '../../../src/compare/heat/sort-heat.ts';
import { getMeasure } from '../../../src/compare/measures/measure.ts';
import { showInTurns } from '../../../src/compare/show-in-turns.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { comparedUnit } from '../../support/compared-unit.ts';
import { makeQuery, showAtOnce } from '../../support/compare-batch.ts';

const DISCLOSURE = 'rate:disclosure:handled';
const unit = (name: string, granted: number, handled: number, year = 2023): ReportRecord =>
  comparedUnit(name, { granted, handled, year });
const UNITS = [
  unit('甲局', 20, 40),
  unit('小局', 9, 10),
  unit('乙局', 90, 120),
  unit('旧局', 1, 50, 2022),
];
const namesOf = ({ rows }: { readonly rows: readonly { readonly name: string }[] }): string[] =>
  rows.map(({ name }) => name);

describe('units by measures', () => {
  const { shown } = showAtOnce('heat', UNITS);
  const { columns, rows, order, nOf } = shown.figures;

  test('the rates are the columns, each sorted by the chosen one, too few cases behind', () => {
    expect(columns).toHaveLength(13);
    expect(order).toEqual({ by: DISCLOSURE, isUp: false });
    expect(namesOf(shown.figures)).toEqual(['乙局', '甲局', '小局']);
    expect(columns[nOf]?.id).toBe(DISCLOSURE);
  });

  test('all together is all numerators by all denominators', () => {
    // (20 + 90 + 9) / (40 + 120 + 10)
    expect(columns[0]?.total).toMatchObject({ value: 119 / 170, of: 170, units: 3 });
    expect(shown.title.zh).toBe(
      '2023 年 3 家：公开率合计 70.00 %，最高 乙局 75.00 %，最低 甲局 50.00 %',
    );
    expect(shown.table().rows[0]?.values.slice(0, 3)).toEqual([
      { zh: '3 家合计', en: '3 together' },
      170,
      (119 / 170) * 100,
    ]);
  });

  test('a column without cases has no figure, and says why; who has no report is named', () => {
    const at = columns.findIndex(({ id }) => id.startsWith('rate:reviewCorrected'));
    const empty = rows[0]?.cells.find(({ mark }) => mark === null);
    expect(empty).toEqual({ mark: null, absence: 'noCases' });
    expect(columns[at < 0 ? 9 : at]?.total.value).toBeNull();
    expect(shown.absent).toMatchObject([{ name: '旧局', absence: 'noReport' }]);
  });

  test('shades are quantiles of those with enough cases', () => {
    const [first] = columns;
    expect([0.5, 0.75].map((value) => first?.shade(value))).toEqual([1, 5]);
  });

  test('a figure may be among the columns; the chosen measure is there whatever else is', () => {
    const received = getMeasure('requests.received.total', 2023);
    const heat = showAtOnce('heat', UNITS, {
      measure: received,
      columns: [getMeasure(DISCLOSURE, 2023)],
    });
    expect(heat.shown.figures.columns.map(({ id }) => id)).toEqual([
      'requests.received.total',
      DISCLOSURE,
    ]);
    expect(heat.shown.figures.columns[0]?.total).toMatchObject({ value: 170, of: null });
    expect(heat.shown.title.zh).toContain('合计 170');
  });

  test('another denominator of the chosen rate takes the place of the usual one', () => {
    const measure = getMeasure('rate:reviewCorrected:all', 2023);
    const heat = showAtOnce('heat', UNITS, { measure }).shown.figures;
    const ids = heat.columns.map(({ id }) => id);
    expect(ids).toContain('rate:reviewCorrected:all');
    expect(ids).not.toContain('rate:reviewCorrected:settled');
  });

  test('a sum of the others is not added to them', () => {
    const reports = UNITS.slice(0, 3).map((record, nth) => ({
      record,
      name: record.agency ?? '',
      kind: null,
      isWhole: nth === 2,
    }));
    const turns = showInTurns(createColumns(reports), 'heat', makeQuery({ mode: 'measures' }));
    let turn = turns.next();
    while (turn.done !== true) turn = turns.next();
    const { figures, subtitle } = turn.value.shown;
    expect(figures.columns[0]?.total).toMatchObject({ of: 50, units: 2 });
    expect(subtitle.zh).toContain('不含人民政府本身的汇总报告');
  });
});

describe('the order', () => {
  test.each([
    [null, ['乙局', '甲局', '小局']],
    [`${DISCLOSURE} up`, ['甲局', '乙局', '小局']],
    ['rate:denied:handled', ['甲局', '乙局', '小局']],
    ['rate:no:such', ['乙局', '甲局', '小局']],
    ['name up', ['甲局', '小局', '乙局']],
  ])('by %j', (order, names) => {
    expect(namesOf(showAtOnce('heat', UNITS, { order }).shown.figures)).toEqual(names);
  });

  test('a head goes down first and then up, the names the other way round', () => {
    const { columns } = showAtOnce('heat', UNITS).shown.figures;
    const read = (order: string): ReturnType<typeof readOrder> =>
      readOrder(order, columns, DISCLOSURE);
    const first = nextOrder(read(DISCLOSURE), 'rate:denied:handled');
    expect(read(first)).toEqual({ by: 'rate:denied:handled', isUp: false });
    expect(read(nextOrder(read(first), 'rate:denied:handled')).isUp).toBe(true);
    const byName = nextOrder(read(first), null);
    expect(read(byName)).toEqual({ by: null, isUp: true });
  });
});

describe('units by years', () => {
  const records = [
    unit('甲局', 20, 40, 2022),
    unit('甲局', 30, 40, 2023),
    unit('乙局', 90, 120, 2023),
    unit('丙局', 10, 40, 2021),
  ];
  const show = (
    parts: Parameters<typeof makeQuery>[0] = {},
  ): ReturnType<typeof showAtOnce<'heat'>> =>
    showAtOnce('heat', records, { mode: 'years', ...parts });

  test('a column a year, a row a unit; what is not there stays a gap', () => {
    const { figures, title, records: stands } = show().shown;
    expect(figures.columns.map(({ id }) => id)).toEqual(['2021', '2022', '2023']);
    expect(namesOf(figures)).toEqual(['甲局', '乙局', '丙局']);
    expect(figures.rows[1]?.cells.slice(0, 2)).toEqual([
      { mark: null, absence: 'noReport' },
      { mark: null, absence: 'noReport' },
    ]);
    // 10/40 in 2021, (30 + 90) / (40 + 120) in 2023
    expect(title.zh).toBe(
      '2021–2023 年公开率，3 家：合计 2021 年 25.00 %，2023 年 75.00 %，多 50.00 个百分点',
    );
    expect(stands).toHaveLength(4);
    expect(yearsShown('heat', 'years')).toBe('range');
    expect(yearsShown('heat', 'measures')).toBe('one');
  });

  test('the first year can be set; who has none of them is named', () => {
    const { figures, absent } = show({ since: 2022 }).shown;
    expect(figures.columns.map(({ id }) => id)).toEqual(['2022', '2023']);
    expect(absent).toMatchObject([{ name: '丙局', absence: 'noReport' }]);
  });
});
