import { describe, expect, test } from 'vitest';
import { listRowSlips } from '../../src/repair/structures/row-slips.ts';
import type { RowSlipKind } from '../../src/repair/structures/row-slips.ts';

const meantBy = (kind: RowSlipKind, printed: readonly number[]): string[] =>
  listRowSlips(printed)
    .filter((slip) => slip.kind === kind)
    .map(({ meant }) => meant.map((figure) => figure ?? '?').join(' '));

describe('what the figures of a row may have been', () => {
  test.each<[RowSlipKind, number[], string]>([
    ['row-shifted', [0, 5, 2, 0, 0, 0, 0], '5 2 0 0 0 0 ?'],
    ['row-shifted', [5, 0, 2, 0, 0, 0, 0], '5 2 0 0 0 0 ?'],
    ['row-shifted', [2, 0, 0, 0, 0, 7, 0], '? 2 0 0 0 0 7'],
    ['row-shifted', [0, 5, 2, 0, 0, 0, 7], '5 2 0 0 0 0 7'],
    ['row-shifted', [0, 5, 2, 1, 1, 1, 12], '5 2 1 1 1 ? 12'],
    ['cells-swapped', [1, 2, 0, 0, 0, 0, 3], '2 1 0 0 0 0 3'],
    ['digits-joined', [123, 0, 0, 0, 0, 0, 15], '12 3 0 0 0 0 15'],
    ['digits-joined', [123, 0, 0, 0, 0, 15, 0], '12 3 0 0 0 0 15'],
    ['digits-split', [2, 0, 0, 0, 0, 0, 20], '20 0 0 0 0 0 20'],
    ['digits-split', [2, 0, 5, 0, 0, 0, 0], '20 5 0 0 0 0 ?'],
  ])('%s: %j may be %s', (kind, printed, meant) => {
    expect(meantBy(kind, printed)).toContain(meant);
  });

  test.each<[RowSlipKind, number[], string]>([
    ['row-shifted', [4, 5, 2, 0, 0, 0, 7], '5 2 0 0 0 7 ?'],
    ['cells-swapped', [2, 2, 0, 0, 0, 0, 4], '2 2 0 0 0 0 4'],
    ['digits-joined', [103, 0, 0, 0, 0, 0, 4], '1 03 0 0 0 0 4'],
    ['digits-joined', [123, 4, 0, 0, 0, 0, 9], '12 3 4 0 0 0 9'],
    ['digits-split', [0, 5, 0, 0, 0, 0, 5], '5 0 0 0 0 0 5'],
  ])('%s: %j is never taken for %s', (kind, printed, meant) => {
    expect(meantBy(kind, printed)).not.toContain(meant);
  });
});
