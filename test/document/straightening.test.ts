import { expect, test } from 'vitest';
import { straightRect } from '../../src/document/straightening.ts';
import { fitStraightening } from '../../src/readers/picture/page/fit-straightening.ts';
import { createGrey } from '../../src/readers/picture/image/grey-image.ts';

/** Of the straight picture, in points; of the page, in its own units. */
const IMAGE = createGrey(1000, 1400);
const PAGE = { width: 500, height: 700 };

const CASES: readonly [string, (u: number, v: number) => readonly [number, number]][] = [
  ['as it is', (u, v) => [u / 1000, v / 1400]],
  ['askew', (u, v) => [(u + 0.02 * v - 14) / 1000, (v - 0.02 * u + 10) / 1400]],
  ['on its side', (u, v) => [v / 1400, 1 - u / 1000]],
  [
    'in perspective',
    (u, v) => [(u + 0.00003 * (u - 500) * (v - 700)) / 1000, (v + 0.00002 * (u - 500) * v) / 1400],
  ],
];

test.each(CASES)('a place on the page is found on the straight picture: %s', (_, placeOf) => {
  const straight = fitStraightening(IMAGE, placeOf);
  for (const [u, v] of [
    [100, 100],
    [500, 700],
    [930, 1310],
  ] as const) {
    const [x, y] = placeOf(u, v);
    const [left, top, wide, high] = straightRect({ ...PAGE, straight }, [
      x * PAGE.width,
      y * PAGE.height,
      0,
      0,
    ]);
    expect(Math.hypot(left - u, top - v)).toBeLessThan(3);
    expect([wide, high].every((side) => Math.abs(side) < 1e-6)).toBe(true);
  }
});

test('a box stays around what stood in it', () => {
  const straight = fitStraightening(IMAGE, (u, v) => [v / 1400, 1 - u / 1000]);
  const [left, top, wide, high] = straightRect({ ...PAGE, straight }, [50, 70, 100, 140]);
  expect([left, top, wide, high].map((each) => Math.round(each))).toEqual([700, 140, 200, 280]);
});
