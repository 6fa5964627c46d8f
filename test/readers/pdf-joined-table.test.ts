import { expect, test } from 'vitest';
import { checkDocument } from '../../src/document/check-document.ts';
import { continuesTable, gridOfParts } from '../../src/readers/page/flow/joined-table.ts';
import type { TablePiece } from '../../src/readers/page/flow/pieces.ts';
import { outlineOf } from '../support/outline.ts';

/** One row of cells between the given borders. */
function rowOf(xs: readonly number[], texts: readonly string[]): TablePiece {
  const cells = texts.map((text, column) => {
    const box = { x0: xs[column] ?? 0, x1: xs[column + 1] ?? 0, y0: 0, y1: 20 };
    return { row: 0, column, rowSpan: 1, columnSpan: 1, text, box };
  });
  return { kind: 'table', xs, rows: 1, cells };
}

function join(first: TablePiece, second: TablePiece): unknown {
  const part = { piece: first, page: 0 };
  if (!continuesTable([part], second)) return 'apart';
  const grid = gridOfParts([part, { piece: second, page: 1 }]);
  expect(checkDocument({ blocks: [grid], title: null, gaps: [] })).toEqual([]);
  return outlineOf([grid])[0];
}

const XS = [60, 160, 220, 280];

test.each<[string, readonly number[], readonly string[], unknown]>([
  [
    'the same columns',
    XS,
    ['乙', '3', '4'],
    [
      ['甲', '1', '2'],
      ['乙', '3', '4'],
    ],
  ],
  [
    'further in on a left page',
    XS.map((x) => x + 30),
    ['乙', '3', '4'],
    [
      ['甲', '1', '2'],
      ['乙', '3', '4'],
    ],
  ],
  [
    'off by little',
    [61, 158, 222, 281],
    ['乙', '3', '4'],
    [
      ['甲', '1', '2'],
      ['乙', '3', '4'],
    ],
  ],
  [
    'fewer columns',
    [60, 160, 280],
    ['乙', '3'],
    [
      ['甲', '1', '2'],
      ['乙', '3→2'],
    ],
  ],
  [
    'two borders near one',
    [60, 158, 162, 220, 280],
    ['乙', '', '3', '4'],
    [
      ['甲', '1→2', '2'],
      ['乙', '', '3', '4'],
    ],
  ],
  ['another width', [60, 160, 220, 320], ['乙', '3', '4'], 'apart'],
  ['other columns', [60, 100, 130, 190, 250, 280], ['乙', '3', '4', '5', '6'], 'apart'],
  ['the same row again', XS, ['甲', '1', '2'], [['甲', '1', '2']]],
])('%s', (_name, xs, texts, expected) => {
  expect(join(rowOf(XS, ['甲', '1', '2']), rowOf(xs, texts))).toEqual(expected);
});
