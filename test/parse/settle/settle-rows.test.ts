/** Which readings the column sums allow: row by row, and which columns were left out. */
import { describe, expect, test } from 'vitest';
import { settleRows } from '../../../src/parse/settle/settle-rows.ts';
import type { SettleRow, Settlement } from '../../../src/parse/settle/settle-rows.ts';

type Values = readonly (number | null)[];

const row =
  (weights: SettleRow['weights']) =>
  (...readings: readonly Values[]): SettleRow => ({ weights, readings });
const received = row([1, 0]);
const result = row([0, 1]);
const total = row([-1, -1]);
const carriedOut = row([-1, 0]);

const solved = (
  kept: readonly (readonly number[])[],
  dropped: readonly number[] = [],
): Settlement => ({ kind: 'solved', kept, dropped });

describe('one column', () => {
  test.each<readonly [string, readonly SettleRow[], Settlement]>([
    [
      'the reading that adds up',
      [received([5]), result([4], [5]), total([5])],
      solved([[0], [1], [0]]),
    ],
    [
      'by the balance alone',
      [received([7], [8]), result(), total([5]), carriedOut([3])],
      solved([[1], [0], [0], [0]]),
    ],
    [
      'by the results alone',
      [received(), result([2]), result([3], [2], [4]), total([5])],
      solved([[0], [0], [0], [0]]),
    ],
    [
      'all that stand in some solution',
      [received([5]), result([2], [3], [9]), result([3], [2], [1]), total([5])],
      solved([[0], [0, 1], [0, 1], [0]]),
    ],
    [
      'both of two that read alike',
      [received([5]), result([5], [5]), total([5])],
      solved([[0], [0, 1], [0]]),
    ],
    [
      'in the order of the readings',
      [received([4]), result([1], [3]), result([1], [3]), total([4])],
      solved([[0], [0, 1], [0, 1], [0]]),
    ],
    [
      'a total that two rows must meet',
      [received([5], [6]), result([5], [7]), total([6], [5], [7])],
      solved([[0], [0], [1]]),
    ],
    [
      'signs of either side',
      [received([0]), result([-2]), result([1], [2]), total([0])],
      solved([[0], [0], [1], [0]]),
    ],
  ])('%s', (_name, rows, settlement) => {
    expect(settleRows(rows, 1)).toEqual(settlement);
  });
});

describe('columns that cannot decide', () => {
  test.each<readonly [string, readonly SettleRow[], Settlement]>([
    [
      'a figure that is not known',
      [received([5, null]), result([4, 1], [5, 9]), total([5, 9])],
      solved([[0], [1], [0]]),
    ],
    [
      'one of its readings has a gap',
      [received([5, 1]), result([5, 9]), result([0, 1], [0, null]), total([5, 1])],
      solved([[0], [0], [0, 1], [0]]),
    ],
    [
      'a row of which nothing is known',
      [received([5, 1]), result(), result([4, 1], [5, 9]), total([5, 1])],
      solved([[0], [0], [0, 1], [0]]),
    ],
    [
      'what is not known there enters no sum',
      [received([5, 1]), row([0, 0])([null, null]), result([4, 1], [5, 1]), total([5, 1])],
      solved([[0], [0], [1], [0]]),
    ],
  ])('%s', (_name, rows, settlement) => {
    expect(settleRows(rows, 2)).toEqual(settlement);
  });
});

describe('columns that hold in no combination', () => {
  const given = (receivedAre: Values, totals: Values): Settlement =>
    settleRows([received(receivedAre), result([1, 2, 3, 4], [2, 2, 3, 4]), total(totals)], 4);

  test.each<readonly [string, Values, Values, Settlement]>([
    ['none', [2, 2, 3, 4], [2, 2, 3, 4], solved([[0], [1], [0]])],
    ['the first', [9, 2, 3, 4], [8, 2, 3, 4], solved([[0], [0, 1], [0]], [0])],
    ['the last', [2, 2, 3, 9], [2, 2, 3, 8], solved([[0], [1], [0]], [3])],
    ['two', [2, 9, 3, 9], [2, 8, 3, 8], solved([[0], [1], [0]], [1, 3])],
    ['the last two', [2, 2, 9, 9], [2, 2, 8, 8], solved([[0], [1], [0]], [2, 3])],
    ['three', [2, 9, 9, 9], [2, 8, 8, 8], { kind: 'contradiction' }],
  ])('%s', (_name, receivedAre, totals, settlement) => {
    expect(given(receivedAre, totals)).toEqual(settlement);
  });
});

test('a search that grows too large is given up', () => {
  const readings = Array.from({ length: 30 }, (_, at) => [at, at * at, at * at * at]);
  const rows = Array.from({ length: 8 }, () => result(...readings));
  const sums = [[100, 1500, 25_000]];
  expect(settleRows([received(...sums), ...rows, total(...sums)], 3)).toEqual({ kind: 'gave-up' });
});
