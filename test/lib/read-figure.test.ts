import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoneyUnit, toWanYuan } from '../../src/lib/money-unit.ts';
import { isBlankPrint, isFigurePrint, plainCount, readFigure } from '../../src/lib/read-figure.ts';
import type { FigureUse } from '../../src/lib/read-figure.ts';

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
    ['22（含修正案2件）', 22, null],
    ['22（已更正）', 22, null],
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
    ['1300（更正为1280）', 1300, 'corrected'],
    ['1300（应为1280件）', 1300, 'corrected'],
    ['1300件[改为1280]', 1300, 'corrected'],
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

  test.each([
    // Marks that refer to a note are no digits.
    ['128①', 'count', 128],
    ['128¹', 'count', 128],
    ['128₁', 'count', 128],
    ['¹128', 'count', 128],
    ['128[1]', 'count', 128],
    ['128〔2〕', 'count', 128],
    ['128（注1）', 'count', 128],
    ['128注①', 'count', 128],
    ['128 ※', 'count', 128],
    ['128*', 'count', 128],
    ['*128', 'count', 128],
    ['72.85②', 'money', 72.85],
    ['36件①', 'count', 36],
    // Signs, in words and in brackets.
    ['12（减少）', 'change', -12],
    ['12（减）', 'change', -12],
    ['（减）12', 'change', -12],
    ['（增）6', 'change', 6],
    ['(12)', 'change', -12],
    ['（12）', 'change', -12],
    ['12-', 'change', -12],
    ['负12', 'change', -12],
    ['同比减少12', 'change', -12],
    ['净增6', 'change', 6],
    ['增0减12', 'change', -12],
    ['增6减0', 'change', 6],
    ['减少3，增加5', 'change', 2],
    ['--12', 'change', -12],
    ['——12', 'change', -12],
    ['‐12', 'change', -12],
    ['‑12', 'change', -12],
    ['-\n12', 'change', -12],
    // 万 scales a count; of money it is a unit.
    ['1.28万', 'count', 12_800],
    ['1.28万件', 'count', 12_800],
    ['1.28万', 'money', 1.28],
    ['728500（元）', 'money', 728_500],
    ['728500（单位：元）', 'money', 728_500],
    ['728500圆', 'money', 728_500],
    ['72½', 'money', 72.5],
    ['128。', 'count', 128],
    ['36；', 'count', 36],
    ['1\u00ad28', 'count', 128],
    ['1\u200b28', 'count', 128],
    ['\u202d128\u202c', 'count', 128],
    ['1\b12\b28\b8', 'count', 128],
  ] as const)('%j in a column of %s is %d', (raw, use, value) => {
    expect(readFigure(raw, use)).toMatchObject({ kind: 'number', value, oddity: null });
  });

  test.each([
    ['324457 .6 万元', 'money', 324_457.6, 'spaced-digits'],
    ['72,85', 'money', 72.85, 'unusual-point'],
    ['72。85', 'money', 72.85, 'unusual-point'],
    ['72·85', 'money', 72.85, 'unusual-point'],
    ["12'345", 'count', 12_345, 'unusual-group'],
    ['1、234', 'count', 1234, 'unusual-group'],
    ['12.345', 'count', 12_345, 'unusual-group'],
    ['128+', 'count', 128, 'sign-behind'],
    ['≈128', 'count', 128, 'approximate'],
    ['1.2E+05', 'count', 120_000, 'scientific'],
    ['¥728500', 'money', 728_500, 'currency-sign'],
    ['一百二十八', 'count', 128, 'numerals'],
    ['〇', 'count', 0, 'numerals'],
  ] as const)('%j in a column of %s is read as %d and called odd', (raw, use, value, oddity) => {
    expect(readFigure(raw, use)).toMatchObject({ kind: 'number', value, oddity });
  });

  test.each<[string, FigureUse]>([
    ['(12)', 'count'],
    ['12（减少）', 'count'],
    ['12-', 'count'],
    ['增0减12', 'count'],
    ['(12)', 'money'],
    ['①28', 'count'],
    ['①', 'count'],
    ['72,85', 'count'],
    ['72·85', 'count'],
    ['¥5', 'count'],
    ['50%', 'count'],
    ['100+28', 'count'],
    ['36/40', 'count'],
    ['三', 'count'],
    ['一百百', 'count'],
    ['\u202e821', 'count'],
  ])('%j in a column of %s is no figure', (raw, use) => {
    expect(readFigure(raw, use)).toEqual({ kind: 'unreadable' });
  });

  test.each([
    ['(12)', true],
    ['72,85', true],
    ['128①', true],
    ['规章', false],
    ['1.属于国家秘密', false],
  ])('%j may stand for a figure: %s', (text, expected) => {
    expect(isFigurePrint(text)).toBe(expected);
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
  ['单位：百万元', '百万元'],
  ['单位：元/件', '元'],
  ['728500圆', '元'],
  ['万圆', '万元'],
  ['（單位：萬元）', '万元'],
  ['圓', '元'],
  ['万', '万元'],
  ['件', null],
])('the unit named in %s is %s', (text, unit) => {
  expect(findMoneyUnit(text)).toBe(unit);
});

describe('what is told without reading the whole print', () => {
  const prints = fc.oneof(
    fc.string({ maxLength: 17, unit: fc.constantFrom(...'0123456789') }),
    fc.string({ maxLength: 6, unit: fc.constantFrom(...'0189 -.,+/无①\u200b１') }),
  );

  test('a plain count is the figure that is read in every column', () => {
    fc.assert(
      fc.property(
        prints,
        fc.constantFrom<FigureUse>('count', 'change', 'money', 'any'),
        (raw, use) => {
          const count = plainCount(raw);
          if (count === null) return;
          const plain = { unit: null, note: null, oddity: null };
          expect(readFigure(raw, use)).toEqual({
            kind: 'number',
            value: count,
            digits: raw,
            ...plain,
          });
        },
      ),
    );
    expect(['0', '7', '128', '123456789012345'].map(plainCount)).toEqual([
      0, 7, 128, 123_456_789_012_345,
    ]);
    expect(['', '07', '-1', '1.5', '1234567890123456', '１'].map(plainCount)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  test('a blank is what is read as one', () => {
    fc.assert(
      fc.property(prints, (raw) => {
        expect(isBlankPrint(raw)).toBe(readFigure(raw).kind === 'blank');
      }),
    );
  });
});
