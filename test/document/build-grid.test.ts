import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGrid } from '../../src/document/build-grid.ts';
import { checkDocument } from '../../src/document/check-document.ts';
import { describeFailure, FAILURE_CODES } from '../../src/document/failure.ts';
import { textAt } from '../support/text-at.ts';

const cell = (
  text: string,
  rowSpan = 1,
  columnSpan = 1,
): { text: string; rowSpan: number; columnSpan: number } => ({
  text,
  rowSpan,
  columnSpan,
});

describe('buildGrid', () => {
  test('cells take the next free slot beside a cell that spans rows', () => {
    const grid = buildGrid([
      [cell('a', 2), cell('b', 1, 2)],
      [cell('c'), cell('d')],
    ]);
    expect(grid.cells.map(({ text, row, column }) => [text, row, column])).toEqual([
      ['a', 0, 0],
      ['b', 0, 1],
      ['c', 1, 1],
      ['d', 1, 2],
    ]);
    expect([grid.rows, grid.columns]).toEqual([2, 3]);
  });

  test('a span past the last row is cut', () => {
    expect(buildGrid([[cell('a', 9)]]).cells[0]?.rowSpan).toBe(1);
  });

  test('a span wider than any page takes nothing from the cell beside it', () => {
    const grid = buildGrid([[cell('a', 1, 1_000_000), cell('b')]]);
    expect(checkDocument({ blocks: [grid], title: null, gaps: [] })).toEqual([]);
    expect(grid.cells.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  test('is asked for the slots before they are made', () => {
    const asked: number[] = [];
    buildGrid([[cell('a', 1, 2)], [cell('b', 1, 3)]], (slots) => asked.push(slots));
    expect(asked).toEqual([4, 2]);
  });

  test('any rows of any spans make a grid that keeps its promises and loses no cell', () => {
    const anyCell = fc.record({
      text: fc.string(),
      rowSpan: fc.integer({ min: 1, max: 5 }),
      columnSpan: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const grid = buildGrid(rows);
        expect(checkDocument({ blocks: [grid], title: null, gaps: [] })).toEqual([]);
        expect(grid.cells.length).toBe(rows.flat().length);
      }),
    );
  });
});

test('checkDocument names what is wrong with a grid', () => {
  const overlapping = {
    kind: 'grid',
    rows: 1,
    columns: 2,
    cells: [
      { row: 0, column: 0, rowSpan: 1, columnSpan: 2, text: '' },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: '' },
    ],
  } as const;
  const problems = checkDocument({ blocks: [overlapping], title: null, gaps: [] });
  expect(problems).toEqual([expect.stringContaining('reaches past')]);
});

test('textAt joins the spans of a place', () => {
  const document = {
    blocks: [{ kind: 'paragraph', text: '本年 12 件' } as const],
    title: null,
    gaps: [],
  };
  const span = { block: 0, cell: null };
  expect(
    textAt(document, [
      { ...span, start: 3, end: 4 },
      { ...span, start: 4, end: 5 },
    ]),
  ).toBe('12');
  expect(textAt(document, [{ block: 7, cell: null, start: 0, end: 1 }])).toBe('');
});

test.each(FAILURE_CODES)('failure %s names the file, what was seen and what to do', (code) => {
  const { message } = describeFailure('甲.txt', { code, seen: { zh: '某物', en: 'thing' } });
  expect(message.zh).toMatch(/^「甲\.txt」.+（某物）。.+。$/);
  expect(message.en).toMatch(/^"甲\.txt": .+ \(thing\)\. .+\.$/);
});
