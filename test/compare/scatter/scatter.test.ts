/** 散点: who is in it, what is said of it, and who has no place on a scale of powers. */
import { describe, expect, test } from 'vitest';
import { getMeasure } from '../../../src/compare/measures/measure.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { comparedUnit, manyUnits } from '../../support/compared-unit.ts';
import { showAtOnce } from '../../support/compare-batch.ts';

const unit = (name: string, granted: number, handled: number): ReportRecord =>
  comparedUnit(name, { granted, handled });

/** Of rising numbers, with such rates in percent. */
function units(rates: readonly number[]): readonly ReportRecord[] {
  return rates.map((rate, nth) => unit(`${nth}局`, rate * (nth + 1), 100 * (nth + 1)));
}

const measure = getMeasure('requests.total.total', 2023);
const second = getMeasure('rate:disclosure:handled', 2023);
const RISING = [10, 12, 11, 14, 20, 22, 25, 24, 30, 40];

describe('the title', () => {
  test.each([
    [RISING, '（七）总计·总计高的，公开率大多也高（等级相关 0.98）'],
    [[...RISING].reverse(), '（七）总计·总计高的，公开率大多低（等级相关 −0.98）'],
    [
      [10, 40, 11, 30, 25, 20, 22, 12, 24, 14],
      '看不出（七）总计·总计与公开率一同高低（等级相关 −0.01）',
    ],
    // Nine are too few to say how they go together, and so are figures that never differ.
    [RISING.slice(0, 9), '（七）总计·总计最高的是8局（900），公开率最高的是8局（30.00 %）'],
    [
      RISING.map(() => 20),
      '（七）总计·总计最高的是9局（1,000），公开率最高的是0局等 10 家（20.00 %）',
    ],
  ])('of rates %j', (rates, said) => {
    const { title } = showAtOnce('scatter', units(rates), { measure, second }).shown;
    expect(title.zh).toBe(`2023 年 ${rates.length} 家：${said}`);
    expect(title.en).not.toMatch(/because|cause/);
  });

  test('stands on those with enough cases alone; the others are drawn hollow, and it is said', () => {
    const { shown } = showAtOnce('scatter', [...units(RISING), unit('小局', 9, 10)], {
      measure,
      second,
    });
    expect(shown.title.zh).toContain('2023 年 n ≥ 30 的 10 家：');
    expect(shown.title.zh).toContain('等级相关 0.98');
    expect(shown.figures.units[0]).toMatchObject({ name: '小局', isTooFew: true });
    expect(shown.keys).toContain('uncounted');
    expect(shown.subtitle.zh).toContain('其中 n < 30 的 1 家空心，不参加统计');
    expect(shown.subtitle.zh).toContain('不说因果');
  });
});

test('a figure held against itself says nothing of going together', () => {
  const { title } = showAtOnce('scatter', units(RISING), { measure, second: measure }).shown;
  expect(title.zh).toBe('2023 年 10 家：（七）总计·总计最高的是9局（1,000）');
});

test('marks go from left to right, are made of the cells of both, and say both', () => {
  const { shown } = showAtOnce('scatter', [unit('大局', 60, 80), unit('小局', 20, 40)], {
    measure,
    second,
  });
  expect(shown.marks.map(({ name }) => name)).toEqual(['小局', '大局']);
  const [mark] = shown.marks;
  expect(mark?.cells[0]).toBe('requests.total.total');
  expect(mark?.cells).toContain('requests.granted.total');
  expect(mark?.said().zh).toBe('（七）总计·总计 40；公开率 50.00 % (20/40)，95 % 区间 35.2–64.8 %');
  expect(shown.table().rows[1]?.values).toEqual(['大局', 2023, 80, 75, 80]);
  // (20 + 60) / (40 + 80), not the mean of both rates.
  expect(shown.figures.together).toBeCloseTo(2 / 3);
});

test('on a scale of powers a zero has no place and is named; a share stays on a plain one', () => {
  const received = getMeasure('requests.granted.total', 2023);
  const given = [unit('甲局', 20, 40), unit('零局', 0, 40)];
  const { shown } = showAtOnce('scatter', given, { measure: received, second, mode: 'log' });
  expect(shown.figures.log).toEqual({ x: true, y: false });
  expect(shown.marks.map(({ name }) => name)).toEqual(['甲局']);
  expect(shown.absent).toMatchObject([
    { name: '零局', absence: 'notPositive', cell: 'requests.granted.total' },
  ]);
  expect(showAtOnce('scatter', given, { measure: received, second }).shown.absent).toEqual([]);
  const shares = showAtOnce('scatter', given, { measure: second, second, mode: 'log' }).shown;
  expect(shares.figures.log).toEqual({ x: true, y: true });
});

test('who lacks either of the two is left out, with the reason', () => {
  const without = comparedUnit('空局', {
    granted: 1,
    handled: 40,
    cells: { 'requests.carriedOut.total': { state: 'blank', value: null, raw: '' } },
  });
  const other = getMeasure('requests.carriedOut.total', 2023);
  const { shown } = showAtOnce('scatter', [without, unit('甲局', 20, 40)], {
    measure,
    second: other,
  });
  expect(shown.marks.map(({ name }) => name)).toEqual(['甲局']);
  expect(shown.absent).toMatchObject([{ name: '空局', absence: 'blank' }]);
});

test('more than 500 are counted in squares, and that is said', () => {
  const { shown } = showAtOnce('scatter', manyUnits(501, units(RISING)), { measure, second });
  expect(shown.figures.isDots).toBe(false);
  expect(shown.subtitle.zh).toContain('501 家按方格计数');
  expect(shown.alt.zh).toMatch(/^散点图，按方格计数。/);
});
