import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChineseNumber } from '../../src/lib/chinese-number.ts';
import { editDistance, similarity } from '../../src/lib/edit-distance.ts';
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

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['予以公开', '予以公开', 0],
    ['予以公开', '予已公开', 1],
    ['法律行政法规禁止公开', '法律行政止公开', 3],
    ['abc', '', 3],
  ])('%s ~ %s is %d', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  test('is symmetric and obeys the triangle', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  test('similarity is between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = similarity(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
