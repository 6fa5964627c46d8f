/** When a label is believed against the order of the form. */
import { expect, test } from 'vitest';
import { findOutOfOrder } from '../../../src/parse/match/rows-out-of-order.ts';

type Case = readonly [
  name: string,
  runOfRow: readonly (number | null)[],
  exactRows: readonly (readonly number[])[],
  settled: readonly (number | null)[],
  outOfOrder: readonly number[],
];

test.each<Case>([
  ['the order agrees with the labels', [0, 1], [[0], [1]], [0, 1], []],
  ['two rows change places', [0, null, 1], [[2], [1]], [null, 1, 0], [2, 1]],
  ['a run in no row yet', [0, null], [[0], [1]], [0, 1], [1]],
  ['a run in another row leaves it', [0, null], [[1]], [null, 0], [1]],
  ['a label of two rows is not believed', [null, null], [[0, 1]], [null, null], []],
  ['a label printed twice is not believed', [null, null], [[1], [1]], [null, null], []],
  ['a run without a label of a row claims nothing', [0, null], [[], []], [0, null], []],
  ['a row held by a label of its own is left', [0, 1], [[0, 1], [0]], [0, 1], []],
  ['a row held by another run is given up', [0, 1], [[1], []], [null, 0], [1]],
])('%s', (_name, runOfRow, exactRows, settled, outOfOrder) => {
  expect(findOutOfOrder({ runOfRow, exactRows })).toEqual({ runOfRow: settled, outOfOrder });
});
