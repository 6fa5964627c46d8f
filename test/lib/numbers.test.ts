import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChineseNumber } from '../../src/lib/chinese-number.ts';
import { similarity } from '../../src/lib/similarity.ts';
import { shiftDecimal } from '../../src/lib/shift-decimal.ts';

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['二〇二一', 2021],
  ['二○二〇', 2020],
  ['二零一九', 2019],
  ['甲', null],
  ['', null],
])('%s is %s', (text, value) => {
  expect(readChineseNumber(text)).toBe(value);
});

describe('shiftDecimal', () => {
  test('there and back again changes no value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: -6, max: 6 }),
        (value, places) => {
          expect(Number(shiftDecimal(shiftDecimal(String(value), places), -places))).toBe(value);
        },
      ),
    );
  });
});

describe('similarity', () => {
  test.each([
    ['', '', 1],
    ['予以公开', '予以公开', 1],
    ['予以公开', '予已公开', 0.75],
    ['法律行政法规禁止公开', '法律行政止公开', 0.7],
    ['abcd', 'abcdabcd', 0.5],
    ['abcd', 'wxyz', 0],
    ['abc', '', 0],
    // One edit more than half of its characters.
    ['abcde', 'abxyz', 0.4],
  ])('%s ~ %s is %d', (left, right, likeness) => {
    expect(similarity(left, right)).toBeCloseTo(likeness);
  });

  test('below what is asked for it is 0', () => {
    expect(similarity('abcde', 'abxyz', 0.4)).toBeCloseTo(0.4);
    expect(similarity('abcde', 'abxyz', 0.41)).toBe(0);
    expect(similarity('abcdef', 'ab', 0.5)).toBe(0);
  });

  test('is symmetric, between 0 and 1, and an edit counts one in the longer length', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 40 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const value = similarity(a, b, 0);
        expect(value).toBe(similarity(b, a, 0));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(similarity(a, `${a}丁`, 0)).toBeCloseTo(a.length / (a.length + 1));
      }),
    );
  });
});
