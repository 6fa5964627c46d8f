import { describe, expect, test } from 'vitest';
import { KnownPrints } from '../../../src/readers/picture/read/known-prints.ts';

const PRINTS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '1.属于国家秘密',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '四、结转下年度继续办理',
  '四、结转下年度继续办理数量',
  '第二十条第（一）项',
  '第二十条第（五）项',
  '采购总金额',
  '自然人',
  '总计',
  '本年收费金额（单位：万元）',
];
const known = new KnownPrints(PRINTS);
const WIDE = 30;

/** A label of so many characters that begins so. */
const head = (text: string, length: number, confidence = 0.95) => ({
  text,
  confidence,
  width: length * WIDE,
});
/** Enough labels to tell how wide a character is. */
const OTHERS = [
  head('一、本年新', 16),
  head('二、上年结', 16),
  head('7.属于行政执', 8.5),
  head('8.属于行政查', 8.5),
];
const matchOf = (...given: readonly ReturnType<typeof head>[]): string | null =>
  known.match([...OTHERS, ...given]).at(-1) ?? null;

describe('the beginning of a label', () => {
  test.each([
    ['tells it', head('1.属于国', 6.5), '1.属于国家秘密'],
    ['tells it where its last character was cut', head('1.属于国宀', 6.5), '1.属于国家秘密'],
    ['tells nothing where the print is longer', head('1.属于国', 10), null],
    ['tells nothing where it is not clear', head('1.属于国', 6.5, 0.5), null],
    ['tells nothing where two labels begin so', head('第二十条', 9), null],
    ['is not enough where the unit of money follows', head('本年收费', 13), null],
    ['of another print tells nothing', head('备注说明', 6.5), null],
  ])('%s', (_, given, expected) => {
    expect(matchOf(given)).toBe(expected);
  });

  test('tells nothing where no others say how wide a character is', () => {
    expect(known.match([head('1.属于国', 6.5)])).toEqual([null]);
  });
});

test.each([
  ['7.属于行政执法童态', '7.属于行政执法案卷'],
  ['四、结妆下年皮继续办理', '四、结转下年度继续办理'],
  ['第二十条第（三）项', null],
  ['1.属于国家秘密', null],
  ['采购总全额', null],
  ['其它', null],
  ['白然入', '自然人'],
  ['自然', null],
  ['合计', null],
  ['完全不同的一段文字', null],
])('misread print %s is that of %s', (print, expected) => {
  expect(known.nearest(print)).toBe(expected);
});
