/** Blocks → rows: grids row by row with their spans, paragraphs as lines. */
import { describe, expect, test } from 'vitest';
import type { Document, GridCell } from '../../../src/document/document.ts';
import { rowsOfDocument } from '../../../src/parse/rows/rows-of-document.ts';

type Cell = Pick<GridCell, 'row' | 'column' | 'text'> & Partial<GridCell>;
const gridOf = (...cells: readonly Cell[]): Document['blocks'][number] => ({
  kind: 'grid',
  rows: Math.max(...cells.map(({ row, rowSpan = 1 }) => row + rowSpan)),
  columns: 4,
  cells: cells.map((cell) => ({ rowSpan: 1, columnSpan: 1, ...cell })),
});
const read = (...blocks: Document['blocks']): unknown[] =>
  rowsOfDocument({ blocks, title: null, gaps: [] }).map(({ kind, block, pieces }) => [
    kind,
    block,
    pieces
      .map(
        ({ text, column, columnSpan, remarks }) =>
          `${text}@${column}${columnSpan > 1 ? `+${columnSpan}` : ''}${(remarks ?? []).map((each) => `<${each.kind} ${each.text}>`).join('')}`,
      )
      .join(' '),
  ]);

test('paragraphs and grids in order', () => {
  expect(
    read(
      { kind: 'paragraph', text: '一' },
      gridOf({ row: 0, column: 0, text: '甲' }, { row: 1, column: 1, text: '乙' }),
      { kind: 'paragraph', text: '二\t三' },
    ),
  ).toEqual([
    ['line', 0, '一@0'],
    ['grid', 1, '甲@0'],
    ['grid', 1, '乙@1'],
    ['fields', 2, '二@0 三@1'],
  ]);
});

test('remarks and places of readers are kept', () => {
  const rows = rowsOfDocument({
    blocks: [
      { kind: 'paragraph', text: '12', remarks: [{ kind: 'struck', text: '3' }] },
      gridOf({
        row: 0,
        column: 1,
        columnSpan: 2,
        text: '45',
        remarks: [{ kind: 'stale', text: '' }],
      }),
    ],
    title: null,
    gaps: [],
  });
  expect(rows.map(({ pieces }) => pieces[0])).toEqual([
    {
      text: '12',
      column: 0,
      columnSpan: 1,
      place: [{ block: 0, cell: null, start: 0, end: 2 }],
      remarks: [{ kind: 'struck', text: '3' }],
    },
    {
      text: '45',
      column: 1,
      columnSpan: 2,
      place: [{ block: 1, cell: 0, start: 0, end: 2 }],
      remarks: [{ kind: 'stale', text: '' }],
    },
  ]);
  expect(
    rowsOfDocument({ blocks: [gridOf({ row: 0, column: 0, text: '1' })], title: null, gaps: [] })[0]
      ?.pieces[0],
  ).not.toHaveProperty('remarks');
});

describe('a cell merged over rows', () => {
  test.each<readonly [string, readonly Cell[], readonly string[]]>([
    [
      'a figure: none below',
      [
        { row: 0, column: 1, rowSpan: 2, text: '12' },
        { row: 1, column: 0, text: '乙' },
        { row: 1, column: 2, text: '3' },
      ],
      ['12@1', '乙@0 @1<merged 12> 3@2'],
    ],
    [
      'over three rows',
      [
        { row: 0, column: 1, rowSpan: 3, text: '12' },
        { row: 1, column: 0, text: '乙' },
        { row: 2, column: 0, text: '丙' },
      ],
      ['12@1', '乙@0 @1<merged 12>', '丙@0 @1<merged 12>'],
    ],
    [
      'only so many',
      [
        { row: 0, column: 1, rowSpan: 2, text: '12' },
        { row: 1, column: 0, text: '乙' },
        { row: 2, column: 0, text: '丙' },
      ],
      ['12@1', '乙@0 @1<merged 12>', '丙@0'],
    ],
    [
      'a row below that prints nothing',
      [
        { row: 0, column: 1, rowSpan: 2, text: '12' },
        { row: 1, column: 0, text: '' },
      ],
      ['12@1', '@0'],
    ],
    [
      'a label',
      [
        { row: 0, column: 0, rowSpan: 2, text: '甲' },
        { row: 1, column: 1, text: '5' },
      ],
      ['甲@0', '5@1'],
    ],
    [
      'over columns too',
      [
        { row: 0, column: 1, rowSpan: 2, columnSpan: 2, text: '12' },
        { row: 1, column: 0, text: '乙' },
      ],
      ['12@1+2', '乙@0 @1+2<merged 12>'],
    ],
  ])('%s', (_name, cells, rows) => {
    expect(read(gridOf(...cells)).map((row) => (row as unknown[])[2])).toEqual(rows);
  });
});
