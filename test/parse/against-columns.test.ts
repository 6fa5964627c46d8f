import { describe, expect, test } from 'vitest';
import { readByColumns } from '../../src/parse/settle/against-columns.ts';
import type { LineValues } from '../../src/parse/settle/against-columns.ts';
import type { LineReading } from '../../src/parse/settle/readings.ts';

const reading = (...values: number[]): LineReading => ({
  assumption: 'split',
  values: values.map((value) => ({ value, raw: String(value), place: [] })),
});
const valuesOf = (each: LineReading | null): readonly (number | null)[] | undefined =>
  each?.values.map(({ value }) => value);

/** One outcome row beside the total that the columns ask for. */
const others = (...wanted: (number | null)[]): readonly LineValues[] => [
  { weights: [-1, -1], values: wanted },
];
const context = (...wanted: (number | null)[]): Parameters<typeof readByColumns>[2] => ({
  weights: [0, 1],
  others: others(...wanted),
});

describe('readByColumns', () => {
  test.each([
    ['the reading keeps every column', [reading(1, 11, 12)], '11112', [1, 11, 12]],
    ['the digits cannot be cut as the columns ask', [reading(1, 1, 2)], '112', [4, 5, 9]],
    ['nothing is known of the columns', [reading(1, 1, 2)], '112', [null, null, null]],
    [
      'one of the readings keeps them',
      [reading(1, 11, 12), reading(11, 1, 12)],
      '11112',
      [11, 1, 12],
    ],
  ])('leaves it at the readings: %s', (_name, readings, digits, wanted) => {
    expect(readByColumns(readings, digits, context(...wanted))).toBeNull();
  });

  test.each([
    [
      'all columns kept, the row’s own total being wrong',
      [reading(2, 21, 23)],
      '22123',
      [22, 1, 23],
    ],
    ['an unknown column takes what lies between', [reading(2, 21, 23)], '22123', [22, null, 23]],
    ['one column spared, two broken', [reading(2, 21, 23, 7)], '221237', [22, 5, 23, 7]],
    ['all but one column kept', [reading(1, 8, 90, 99)], '1890099', [189, 0, 0, 99]],
  ])('%s', (_name, readings, digits, wanted) => {
    const found = valuesOf(readByColumns(readings, digits, context(...wanted)));
    expect(found?.join('')).toBe(digits);
    expect(found).not.toEqual(valuesOf(readings[0] ?? null));
  });

  test('nothing, where there is no reading', () => {
    expect(readByColumns([], '22123', context(22, 1, 23))).toBeNull();
  });

  test.each([
    ['no better than the reading', [reading(1, 8, 90, 99)], '1890099', context(2, 80, 90, 99)],
    ['a column spared, where one is broken', [reading(1, 11, 12)], '11112', context(1, 1, 12)],
  ] as const)('leaves it at the readings: %s', (_name, readings, digits, given) => {
    expect(readByColumns(readings, digits, given)).toBeNull();
  });

  const wantedOf = (
    weights: readonly [number, number],
    given: readonly LineValues[],
  ): readonly (number | null)[] | undefined =>
    valuesOf(readByColumns([reading(1, 99)], '199', { weights, others: given }));

  test.each<readonly [string, readonly [number, number], readonly LineValues[]]>([
    [
      'an outcome is what the total leaves of the others',
      [0, 1],
      [
        { weights: [0, 1], values: [3, 1] },
        { weights: [-1, -1], values: [22, 10] },
        { weights: [1, 0], values: [50, 50] },
      ],
    ],
    [
      'what was received follows from the balance',
      [1, 0],
      [
        { weights: [-1, -1], values: [15, 8] },
        { weights: [-1, 0], values: [4, 1] },
        { weights: [0, 1], values: [null, null] },
      ],
    ],
  ])('%s', (_name, weights, given) => {
    expect(wantedOf(weights, given)).toEqual([19, 9]);
  });

  test.each<readonly [string, readonly (number | null)[]]>([
    ['one of the others is not known', [null, 9]],
    ['there would be less than nothing', [-3, 9]],
  ])('a column asks for nothing, where %s', (_name, values) => {
    const given = { weights: [0, 1] as const, others: [{ weights: [-1, -1] as const, values }] };
    expect(valuesOf(readByColumns([reading(0, 199)], '0199', given))).toEqual([19, 9]);
  });

  test('no column asks for anything, where one of the others has none', () => {
    expect(wantedOf([0, 1], [{ weights: [-1, -1], values: [] }])).toBeUndefined();
  });

  test('a column may ask for 0', () => {
    const given = context(0, null);
    expect(valuesOf(readByColumns([reading(9, 9)], '099', given))).toEqual([0, 99]);
  });
});
