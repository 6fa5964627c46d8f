import { expect, test } from 'vitest';
import { growthOf, isEnough, LIMIT } from './judge-growth.ts';

/** Costs at sizes that double. */
function costs(count: number, costAt: (size: number) => number): number[] {
  return Array.from({ length: count }, (_, doubling) => costAt(2 ** doubling));
}

test.each([
  ['linear', costs(4, (n) => 10 * n)],
  ['linear, the first of it quick by chance', [9, 24, 44, 88]],
  ['n log n', costs(5, (n) => n * Math.log2(1000 * n))],
  ['linear over what every report costs', costs(6, (n) => 12 + 2 * n)],
  ['linear, too short at first to be measured', costs(7, (n) => 1.5 * n)],
  ['too little to tell, however it grows', [0.01, 0.1, 1, 9]],
])('%s is not marked', (_name, measured) => {
  expect(growthOf(measured)).toBeLessThanOrEqual(LIMIT);
});

test.each([
  ['quadratic', costs(4, (n) => 10 * n ** 2)],
  ['quadratic, its first measured twice too slow', [20, 40, 160, 640]],
  ['quadratic from a cost too short to be measured', costs(7, (n) => 0.2 * n ** 2)],
  ['quadratic over what every report costs', costs(6, (n) => 12 + n ** 2)],
  ['quadratic, and broken off as it took too long', [200, 800, 3200]],
  ['n √n', costs(4, (n) => 10 * n ** 1.5)],
  ['cubic, and broken off at once', [300, 2400]],
])('%s is marked', (_name, measured) => {
  expect(growthOf(measured)).toBeGreaterThan(LIMIT);
});

test.each<[boolean, string, readonly (readonly number[])[]]>([
  [true, 'long enough three doublings before', [[10, 20, 40, 80]]],
  [true, 'the same, from a longer way', [costs(8, (n) => n)]],
  [true, 'another stage does not count yet', [[10, 20, 40, 80], costs(4, (n) => n)]],
  [false, 'the first too short', [[9, 18, 36, 72]]],
  [
    false,
    'another stage counts, and its growth is not known',
    [
      [10, 20, 40, 80],
      [1, 3, 9, 27],
    ],
  ],
  [false, 'no stage counts', [costs(4, (n) => n)]],
  [false, 'nothing measured yet', [[], []]],
])('%s: %s', (isSo, _name, stages) => {
  expect(isEnough(stages)).toBe(isSo);
});
