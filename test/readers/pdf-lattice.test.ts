import { describe, expect, test } from 'vitest';
import { findLattices } from '../../src/readers/page/tables/lattice.ts';
import type { Ruling } from '../../src/readers/page/paint/marks.ts';
import { mergeRulings } from '../../src/readers/page/tables/rulings.ts';

type Line = readonly [at: number, from: number, to: number];

function rulings(lines: readonly Line[]): Ruling[] {
  return lines.map(([at, from, to]) => ({ at, from, to }));
}

/** Each cell as row, column, rows and columns spanned. */
function cellsOf(horizontal: readonly Line[], vertical: readonly Line[]): unknown {
  const lines = { horizontal: rulings(horizontal), vertical: rulings(vertical) };
  return findLattices(lines).map(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
  );
}

const FRAME: readonly Line[] = [
  [0, 0, 200],
  [40, 0, 200],
];
const SIDES: readonly Line[] = [
  [0, 0, 40],
  [200, 0, 40],
];

describe('lattices', () => {
  test.each<[string, readonly Line[], readonly Line[], unknown]>([
    [
      'a cell over two rows',
      [...FRAME, [20, 100, 200]],
      [...SIDES, [100, 0, 40]],
      [
        [
          [0, 0, 2, 1],
          [0, 1, 1, 1],
          [1, 1, 1, 1],
        ],
      ],
    ],
    [
      'a cell over two columns',
      [...FRAME, [20, 0, 200]],
      [...SIDES, [100, 20, 40]],
      [
        [
          [0, 0, 1, 2],
          [1, 0, 1, 1],
          [1, 1, 1, 1],
        ],
      ],
    ],
    [
      'lines that miss each other by little',
      [
        [0, 2, 198],
        [41, 0, 200],
      ],
      [
        [0, 2, 38],
        [100, 1, 39],
        [200, 0, 40],
      ],
      [
        [
          [0, 0, 1, 1],
          [0, 1, 1, 1],
        ],
      ],
    ],
    [
      'open sides',
      FRAME,
      [
        [60, 0, 40],
        [140, 0, 40],
      ],
      [
        [
          [0, 0, 1, 1],
          [0, 1, 1, 1],
          [0, 2, 1, 1],
        ],
      ],
    ],
    [
      'no bottom',
      [
        [0, 0, 200],
        [20, 0, 200],
      ],
      [
        [0, 0, 40],
        [100, 0, 40],
        [200, 0, 40],
      ],
      [
        [
          [0, 0, 1, 1],
          [0, 1, 1, 1],
          [1, 0, 1, 1],
          [1, 1, 1, 1],
        ],
      ],
    ],
    [
      'two tables',
      [...FRAME, [300, 0, 200], [340, 0, 200]],
      [...SIDES, [0, 300, 340], [200, 300, 340]],
      [[[0, 0, 1, 1]], [[0, 0, 1, 1]]],
    ],
    ['lines that meet none', [[0, 0, 200]], [[300, 50, 90]], []],
  ])('%s', (_name, horizontal, vertical, expected) => {
    expect(cellsOf(horizontal, vertical)).toEqual(expected);
  });

  test('a drawing of very many lines takes bounded time', () => {
    const many = Array.from({ length: 20_000 }, (_, i): Line => [i % 700, i % 13, (i % 13) + 30]);
    const start = performance.now();
    cellsOf(many, many);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('pieces of lines', () => {
  const none = { horizontal: [], vertical: [] };

  test.each<[string, readonly Line[], unknown]>([
    [
      'dashes are one line',
      [
        [10, 0, 3],
        [10.2, 6, 9],
        [10, 12, 15],
      ],
      [[10, 0, 15]],
    ],
    [
      'a gap as wide as a column parts them',
      [
        [10, 0, 20],
        [10, 40, 60],
      ],
      [
        [10, 0, 20],
        [10, 40, 60],
      ],
    ],
    [
      'other heights are other lines',
      [
        [10, 0, 20],
        [14, 0, 20],
      ],
      [
        [10, 0, 20],
        [14, 0, 20],
      ],
    ],
    ['a short one is none', [[10, 0, 4]], []],
  ])('%s', (_name, pieces, expected) => {
    const { horizontal } = mergeRulings({ ...none, horizontal: rulings(pieces) }, []);
    expect(horizontal.map(({ at, from, to }) => [at, from, to])).toEqual(expected);
  });

  test('dots are lines both ways', () => {
    const dots = Array.from({ length: 20 }, (_, i) => ({ x0: i * 2, x1: i * 2 + 1, y0: 0, y1: 1 }));
    expect(mergeRulings(none, dots).horizontal).toEqual([{ at: 0.5, from: 0, to: 39 }]);
  });
});
