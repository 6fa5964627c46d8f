/** Where digits that run together may be cut. */
import { describe, expect, test } from 'vitest';
import { cutsOf, valueOf } from '../../../src/parse/settle/cut-print.ts';

describe('digits', () => {
  test.each([
    ['anywhere, where more figures follow', '123', 2, [1, 2, 3]],
    ['not within, for the last figure', '123', 1, [3]],
    ['behind a 0: no figure begins with one', '0123', 2, [1]],
    ['none, if the last figure would leave a 0', '012', 1, []],
    ['never within words', '12见附', 2, null],
    ['never after words', '见12', 2, null],
  ] as const)('%s', (_name, print, room, cuts) => {
    expect(cutsOf(print, room, 'count')).toEqual(cuts);
  });
});

describe('signs', () => {
  test.each([
    ['begin a figure of changes', '-12', 2, 'change', [2, 3]],
    ['end the one before', '12-3', 2, 'change', [1, 2]],
    ['leave nothing for a last figure', '12-3', 1, 'change', []],
    ['stand in no column of counts', '-12', 2, 'count', []],
    ['where nothing is known of the column', '-12', 2, undefined, null],
  ] as const)('%s', (_name, print, room, kind, cuts) => {
    expect(cutsOf(print, room, kind)).toEqual(cuts);
  });
});

describe('amounts', () => {
  test.each([
    ['are one figure in their own column', '1245.50元', 1, 'money', [8]],
    ['with room left too', '1245.5万元', 3, 'money', [8]],
    ['give their first digits to counts before them', '1245.50元', 2, 'count', [1, 2, 3]],
    ['leave one digit before the point', '12.5', 2, 'count', [1]],
    ['give none where there is no room', '1245.50元', 1, 'count', []],
    ['give a 0 alone', '045.5', 2, 'count', [1]],
    ['of more than ten thousand', '1245万元', 2, 'count', [1, 2, 3]],
    ['of 亿', '1245亿元', 2, 'count', [1, 2, 3]],
    ['with a blank before the unit', '12 元', 2, 'count', [1]],
    ['end with their unit', '12元3', 2, 'count', null],
  ] as const)('%s', (_name, print, room, kind, cuts) => {
    expect(cutsOf(print, room, kind)).toEqual(cuts);
  });
});

test.each([
  ['12', 'count', 12],
  ['-12', 'change', -12],
  ['', 'count', null],
  ['见附', 'count', null],
] as const)('%s in a column of %s is %s', (print, kind, value) => {
  expect(valueOf(print, kind)).toBe(value);
});

test('more digits than a figure has are cut where a figure may end, wherever they end themselves', () => {
  expect(cutsOf('1'.repeat(2000), 7, 'count')).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  expect(cutsOf('1'.repeat(2000), 1, 'count')).toEqual([]);
});
