/** Quartiles, ranks and shades: values by hand, as Excel gives them, and what must hold of any figures. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile, quartilesOf } from '../../../src/compare/statistics/quantile.ts';
import { midRanks, rankCorrelation } from '../../../src/compare/statistics/rank-correlation.ts';
import { SHADES, shadesOf } from '../../../src/compare/statistics/shade-of.ts';

/** Such as figures of reports are; many of them equal. */
const figures = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 });

describe('quartiles', () => {
  test.each([
    [[1, 2, 3, 4], { low: 1.75, median: 2.5, high: 3.25 }],
    [[9, 1, 5], { low: 3, median: 5, high: 7 }],
    [[4], { low: 4, median: 4, high: 4 }],
    [[10, 20, 30, 40, 100], { low: 20, median: 30, high: 40 }],
  ])('of %j are those of QUARTILE.INC', (values, quartiles) => {
    expect(quartilesOf(values)).toEqual(quartiles);
  });

  test('of nothing there are none', () => {
    expect(quartilesOf([])).toBeNull();
  });

  test('stand in order, within the figures, with half of them on either side', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const { low, median, high } = quartilesOf(values) ?? { low: 0, median: 0, high: 0 };
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        const half = values.length / 2;
        expect(values.filter((each) => each <= median).length).toBeGreaterThanOrEqual(half);
        expect(values.filter((each) => each >= median).length).toBeGreaterThanOrEqual(half);
      }),
    );
  });

  test('the ends are the least and the most', () => {
    expect([quantile([3, 5, 8], 0), quantile([3, 5, 8], 1)]).toEqual([3, 8]);
  });
});

describe('ranks', () => {
  test.each([
    [
      [30, 10, 20],
      [3, 1, 2],
    ],
    [
      [5, 5, 1],
      [2.5, 2.5, 1],
    ],
    [
      [7, 7, 7, 7],
      [2.5, 2.5, 2.5, 2.5],
    ],
    [[], []],
  ])('of %j are %j: equal ones share the middle of their places', (values, ranks) => {
    expect(midRanks(values)).toEqual(ranks);
  });

  test('add up as places do, whatever is equal', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const sum = midRanks(values).reduce((all, rank) => all + rank, 0);
        expect(sum).toBeCloseTo((values.length * (values.length + 1)) / 2);
      }),
    );
  });

  test.each([
    [
      [
        [1, 10],
        [2, 20],
        [3, 90],
      ],
      1,
    ],
    [
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      -1,
    ],
    // 1 − 6·Σd² / n(n² − 1), d = 0, 1, 1, 0
    [
      [
        [1, 1],
        [2, 3],
        [3, 2],
        [4, 4],
      ],
      0.8,
    ],
    [
      [
        [1, 4],
        [2, 4],
        [3, 4],
      ],
      null,
    ],
  ] as const)('correlation of %j', (pairs, correlation) => {
    const found = rankCorrelation(pairs);
    if (correlation === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(correlation, 12);
  });

  test('a correlation is between −1 and 1, the same both ways, and blind to scale', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer()), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const found = rankCorrelation(given);
        const turned = rankCorrelation(given.map(([left, right]) => [right, left] as const));
        const grown = rankCorrelation(given.map(([left, right]) => [left ** 3, right] as const));
        if (found === null) expect(turned).toBeNull();
        else {
          expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-9);
          expect(turned).toBeCloseTo(found, 9);
          expect(grown).toBeCloseTo(found, 9);
        }
      }),
    );
  });
});

describe('shades', () => {
  test('seven figures have a shade each; a single one is in the middle, so are equal ones', () => {
    const seven = [10, 20, 30, 40, 50, 60, 70];
    expect(seven.map(shadesOf(seven))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([5].map(shadesOf([5]))).toEqual([3]);
    expect([5, 5, 5].map(shadesOf([5, 5, 5]))).toEqual([3, 3, 3]);
  });

  test('a higher figure never has a lower shade; different ones share them evenly', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 80 }), (values) => {
        const shade = shadesOf(values);
        const sorted = [...values].sort((a, b) => a - b).map(shade);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
        const counts = Array.from(
          { length: SHADES },
          (_, nth) => sorted.filter((each) => each === nth).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
