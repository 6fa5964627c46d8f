/** The bench of the localiser in small: how often the truth comes first must not fall below this. */
import { expect, test } from 'vitest';
import { benchLocaliser } from '../bench/localiser.ts';

const REPORTS = 25;
const PATIENCE = 60_000;

test.each([
  ['1 typo, table 3', 98],
  ['1 arbitrary, table 3', 98],
  ['1 typo, tables 3 and 4', 96],
  ['2 arbitrary, table 3', 95],
  ['row shifted, table 3', 95],
  ['row shifted from the middle, table 3', 95],
  ['row shifted, total in its place', 95],
  ['two cells of a column swapped', 92],
  ['digits of a cell torn apart', 95],
  ['总计 row not filled in', 98],
  ['总计 column not filled in', 98],
])(
  '%s: first in %d of 100',
  (error, least) => {
    const [row] = benchLocaliser(REPORTS, error);
    expect(Number(row?.['first %'])).toBeGreaterThanOrEqual(least);
    expect(Number(row?.['absent %'])).toBe(0);
  },
  PATIENCE,
);

test(
  'one sum alone: no key takes the first suggestion',
  () => {
    for (const row of benchLocaliser(REPORTS, 'one sum')) expect(row['one key %']).toBe('0.0');
  },
  PATIENCE,
);

test('of what stays a tie, the truth is among those shown', () => {
  const [row] = benchLocaliser(REPORTS, '1 typo, table 4');
  expect(Number(row?.['shown %'])).toBe(100);
});
