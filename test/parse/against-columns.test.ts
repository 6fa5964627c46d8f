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
    ['all but one column kept', [reading(1, 8, 90, 99)], '1890099', [189, 0, 0, 99]],
  ])('%s', (_name, readings, digits, wanted) => {
    const found = valuesOf(readByColumns(readings, digits, context(...wanted)));
    expect(found?.join('')).toBe(digits);
    expect(found).not.toEqual(valuesOf(readings[0] ?? null));
  });
});
