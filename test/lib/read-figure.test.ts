import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoneyUnit, readFigure, toWanYuan } from '../../src/lib/read-figure.ts';

describe('readFigure', () => {
  test.each([
    ['0', 0, null],
    ['128', 128, null],
    ['１２８', 128, null],
    [' 15 ', 15, null],
    ['1,234', 1234, null],
    ['1，234', 1234, null],
    ['12,345,678', 12_345_678, null],
    ['+15', 15, null],
    ['-18', -18, null],
    ['－18', -18, null],
    ['−18', -18, null],
    ['增15', 15, null],
    ['减 3', -3, null],
    ['减少3', -3, null],
    ['72.8 万元', 72.8, '万元'],
    ['251000元', 251_000, '元'],
    ['73802895.90元', 73_802_895.9, '元'],
    ['0.123456', 0.123456, null],
    ['26件', 26, '件'],
    ['22（其中修订 16 件）', 22, null],
    ['22,其中修订16件', 22, null],
    ['-0', 0, null],
  ])('%s is %d', (raw, value, unit) => {
    expect(readFigure(raw)).toMatchObject({ kind: 'number', value, unit, oddity: null });
  });

  test.each(['', ' ', '\u00a0', '\u3000', '\n', '\u200b'])('%j is blank', (raw) => {
    expect(readFigure(raw)).toEqual({ kind: 'blank' });
  });

  test.each(['/', '-', '--', '—', '——', '_', '无', '\\', 'N/A', '不适用', '／', '－'])(
    '%s stands for nothing',
    (raw) => {
      expect(readFigure(raw)).toEqual({ kind: 'placeholder' });
    },
  );

  test.each(['###', '若干', '1O', '3/4', '1.2.3', '12,34', '约20', '三', '1-2', '3件5项', '第5页'])(
    '%s is no figure',
    (raw) => {
      expect(readFigure(raw)).toEqual({ kind: 'unreadable' });
    },
  );

  test('a number too long for exact arithmetic is not read', () => {
    expect(readFigure('12345678901234567')).toEqual({ kind: 'unreadable' });
  });

  test.each([
    ['2 0', 20, 'spaced-digits'],
    ['1\n2', 12, 'spaced-digits'],
    ['007', 7, 'leading-zero'],
    ['00', 0, 'leading-zero'],
  ])('%j is read as %d and called odd', (raw, value, oddity) => {
    expect(readFigure(raw)).toMatchObject({ kind: 'number', value, oddity });
  });

  test('whole numbers survive printing with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(readFigure(String(value))).toMatchObject({ value, oddity: null });
        expect(readFigure(value.toLocaleString('en-US'))).toMatchObject({ value, oddity: null });
      }),
    );
  });

  test('never throws, whatever is printed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => void readFigure(raw)));
  });
});

describe('toWanYuan', () => {
  test.each([
    ['251000', '元', 25.1],
    ['73802895.90', '元', 7380.28959],
    ['1', '元', 0.0001],
    ['-5', '元', -0.0005],
    ['72.8', '万元', 72.8],
    ['72.8', null, 72.8],
    ['1.5', '亿元', 15_000],
    ['123', '千元', 12.3],
  ] as const)('%s %s is %d 万元', (digits, unit, value) => {
    expect(toWanYuan(digits, unit)).toBe(value);
  });
});

test.each([
  ['采购总金额（单位：元）', '元'],
  ['本年收费金额（单位：万元，保留4位小数）', '万元'],
  ['亿元', '亿元'],
  ['万', '万元'],
  ['件', null],
])('the unit named in %s is %s', (text, unit) => {
  expect(findMoneyUnit(text)).toBe(unit);
});
