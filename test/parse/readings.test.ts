import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listReadings } from '../../src/parse/settle/readings.ts';
import type { LineReading } from '../../src/parse/settle/readings.ts';
import { settleRows } from '../../src/parse/settle/settle-rows.ts';

const atoms = (print: string): { text: string; place: [] }[] =>
  print.split(' ').map((text) => ({ text, place: [] }));
const valuesOf = (readings: readonly LineReading[] | null): (number | null)[][] | undefined =>
  readings?.map(({ values }) => values.map(({ value }) => value));
const ROW = { count: 7, group: 7 };

describe('listReadings', () => {
  test.each([
    ['all digits of a row run together', '15130000154', [[151, 3, 0, 0, 0, 0, 154]]],
    ['a blank in the wrong place', '200 000121', [[20, 0, 0, 0, 0, 1, 21]]],
    ['seven zeros', '0000000', [[0, 0, 0, 0, 0, 0, 0]]],
  ])('%s', (_name, print, expected) => {
    expect(valuesOf(listReadings(atoms(print), ROW))).toEqual(expected);
  });

  test('six zeros for seven columns can only be seven zeros', () => {
    expect(valuesOf(listReadings(atoms('0 0 0 0 0 0'), ROW))).toEqual([[0, 0, 0, 0, 0, 0, 0]]);
  });

  test('six figures for seven columns: every place a figure may have been lost', () => {
    expect(valuesOf(listReadings(atoms('5 0 0 0 0 5'), ROW))).toEqual(
      expect.arrayContaining([
        [5, 0, 0, 0, 0, 0, 5],
        [0, 5, 0, 0, 0, 0, 5],
        [5, 0, 0, 0, 0, 5, 10],
      ]),
    );
  });

  test('digits torn apart are joined', () => {
    expect(valuesOf(listReadings(atoms('2 0 0 0 0 0 1 21'), ROW))).toEqual([
      [20, 0, 0, 0, 0, 1, 21],
    ]);
  });

  test('without a sum the count of digits alone decides, or nothing does', () => {
    expect(valuesOf(listReadings(atoms('007'), { count: 3, group: null }))).toEqual([[0, 0, 7]]);
    expect(
      valuesOf(listReadings(atoms('7777166'), { count: 3, group: null }))?.length,
    ).toBeGreaterThan(5);
  });

  test('table 4: fifteen figures in three groups with their own sums', () => {
    const print = '1000122000402000002';
    const readings = valuesOf(listReadings(atoms(print), { count: 15, group: 5 }));
    for (const reading of readings ?? []) {
      expect(reading.map(String).join('')).toBe(print);
      for (const at of [0, 5, 10]) {
        const [total, ...details] = reading.slice(at, at + 5).reverse();
        expect(details.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(total);
      }
    }
  });

  test('a run that allows too many readings is given up, not searched for ever', () => {
    expect(listReadings(atoms('1'.repeat(60)), { count: 15, group: null })).toBeNull();
  });

  test('a row whose sum holds is always among the readings of its digits', () => {
    const figure = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 6, maxLength: 6 }), (details) => {
        const row = [...details, details.reduce((sum, value) => sum + value, 0)];
        const readings = valuesOf(listReadings(atoms(row.join('')), ROW));
        expect(
          readings === null || readings?.some((reading) => reading.join() === row.join()),
        ).toBe(true);
      }),
    );
  });

  test('no reading breaks its row sum or changes a digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7,14}$/), (print) => {
        for (const reading of listReadings(atoms(print), ROW) ?? []) {
          const values = reading.values.map(({ value }) => value ?? 0);
          expect(reading.values.map(({ raw }) => raw).join('')).toBe(print);
          expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values.at(-1));
        }
      }),
    );
  });
});

describe('settleRows', () => {
  const received = [1, 0] as const;
  const outcome = [0, 1] as const;
  const total = [-1, -1] as const;

  test('keeps the only reading that the columns allow', () => {
    const settled = settleRows(
      [
        { weights: received, readings: [[5, 0, 5]] },
        {
          weights: outcome,
          readings: [
            [5, 0, 5],
            [0, 5, 5],
          ],
        },
        { weights: total, readings: [[5, 0, 5]] },
      ],
      3,
    );
    expect(settled).toEqual({ kind: 'solved', kept: [[0], [0], [0]], dropped: [] });
  });

  test('keeps all that the columns allow', () => {
    const settled = settleRows(
      [
        { weights: received, readings: [[5, 5, 10]] },
        {
          weights: outcome,
          readings: [
            [5, 0, 5],
            [0, 5, 5],
          ],
        },
        {
          weights: outcome,
          readings: [
            [5, 0, 5],
            [0, 5, 5],
          ],
        },
        { weights: total, readings: [[5, 5, 10]] },
      ],
      3,
    );
    expect(settled).toMatchObject({ kept: [[0], [0, 1], [0, 1], [0]] });
  });

  test('a column whose printed sum is wrong is left out, and named', () => {
    const settled = settleRows(
      [
        { weights: received, readings: [[5, 0, 6]] },
        {
          weights: outcome,
          readings: [
            [5, 0, 5],
            [0, 5, 5],
          ],
        },
        { weights: total, readings: [[5, 0, 5]] },
      ],
      3,
    );
    expect(settled).toMatchObject({ kind: 'solved', kept: [[0], [0], [0]], dropped: [2] });
  });

  test('an unknown row takes its columns out of the search', () => {
    const settled = settleRows(
      [
        { weights: received, readings: [] },
        { weights: outcome, readings: [] },
        {
          weights: outcome,
          readings: [
            [5, 0, 5],
            [0, 5, 5],
          ],
        },
        { weights: total, readings: [[9, 9, 18]] },
      ],
      3,
    );
    expect(settled).toMatchObject({ kept: [[0], [0], [0, 1], [0]] });
  });

  test('gives up on a search that grows too large', () => {
    const readings = Array.from({ length: 40 }, (_, i) => [i, 40 - i, 40, i * i]);
    const rows = Array.from({ length: 12 }, () => ({ weights: outcome, readings }));
    const balance = { weights: received, readings: [[240, 240, 480, 6000]] };
    const sum = { weights: total, readings: [[240, 240, 480, 6000]] };
    expect(settleRows([balance, ...rows, sum], 4)).toEqual({ kind: 'gave-up' });
  });
});
