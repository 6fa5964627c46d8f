import { describe, expect, test } from 'vitest';
import {
  blockAround,
  cellsIn,
  edgeOfRun,
  figureAt,
  stepInBlock,
} from '../../../src/ui/review/range/grid-range.ts';
import { moveInGrid } from '../../../src/ui/shared/printed/move-in-grid.ts';
import type { CellId } from '../../../src/form/form-types.ts';

const figures = [
  ['proactive.a.1', 'proactive.a.2', 'proactive.a.3'],
  ['proactive.b.1'],
  ['proactive.c.1', 'proactive.c.2', 'proactive.c.3'],
] as const satisfies CellId[][];

describe('a block', () => {
  test.each([
    ['proactive.a.1', 'proactive.a.1', [0, 0, 0, 0]],
    ['proactive.c.2', 'proactive.a.3', [0, 2, 1, 2]],
    ['proactive.b.1', 'proactive.b.1', [1, 1, 0, 2]],
    ['proactive.a.2', 'proactive.b.1', [0, 1, 0, 2]],
  ] as const)('around %s and %s', (one, other, [top, bottom, left, right]) => {
    expect(blockAround(figures, one, other)).toEqual({ top, bottom, left, right });
  });

  test('of another table there is none', () => {
    expect(blockAround(figures, 'disputes.review.total', 'proactive.a.1')).toBeNull();
  });

  test('a last figure stands for the columns that follow it, and is listed once', () => {
    expect(figureAt(figures, 1, 2)).toBe('proactive.b.1');
    expect(figureAt(figures, 1, 3)).toBeUndefined();
    expect(cellsIn(figures, { top: 0, bottom: 2, left: 1, right: 2 })).toEqual([
      'proactive.a.2',
      'proactive.a.3',
      'proactive.b.1',
      'proactive.c.2',
      'proactive.c.3',
    ]);
  });
});

describe('Tab and Enter inside a block', () => {
  const block = { top: 0, bottom: 2, left: 1, right: 2 };
  test.each([
    ['proactive.a.2', 'row', false, 'proactive.a.3'],
    ['proactive.a.3', 'row', false, 'proactive.b.1'],
    ['proactive.c.3', 'row', false, 'proactive.a.2'],
    ['proactive.a.2', 'row', true, 'proactive.c.3'],
    ['proactive.a.2', 'column', false, 'proactive.b.1'],
    ['proactive.c.2', 'column', false, 'proactive.a.3'],
    ['proactive.a.2', 'column', true, 'proactive.c.3'],
    ['proactive.a.1', 'row', false, undefined],
  ] as const)('from %s along the %s, back %s', (from, along, back, to) => {
    expect(stepInBlock(figures, block, { from, along, back })).toBe(to);
  });
});

describe('Ctrl and an arrow', () => {
  const row: readonly CellId[] = ['disputes.a.1', 'disputes.a.2', 'disputes.a.3', 'disputes.a.4'];
  test.each([
    ['1111', 0, 3],
    ['1101', 0, 1],
    ['1001', 0, 3],
    ['0010', 0, 2],
    ['1000', 0, 3],
    ['0001', 3, 3],
  ])('in %s from %i to %i', (filled, from, to) => {
    const reached = edgeOfRun(
      row[from] as CellId,
      (cell) => moveInGrid([row], cell, 'right'),
      (cell) => filled[row.indexOf(cell)] === '1',
    );
    expect(row.indexOf(reached)).toBe(to);
  });
});
