/** What the source pane is drawn from: pieces in bands, places on pages, and the figure to be shown. */
import { describe, expect, test } from 'vitest';
import type { Document, Grid } from '../../src/document/document.ts';
import { indexPlaces } from '../../src/report/place-index.ts';
import { findTarget } from '../../src/ui/source/find-target.ts';
import { boxAround, fitText } from '../../src/ui/source/pages/fit-text.ts';
import { figuresOfPage, piecesOfPages } from '../../src/ui/source/pages/page-pieces.ts';
import { itemsOf } from '../../src/ui/source/source-items.ts';
import { LOST, makeReport } from '../support/make-report.ts';

const TOTAL = 'requests.received.total';
const OTHER = 'requests.carriedIn.total';

function cell(row: number, column: number, spans: Partial<Grid['cells'][number]> = {}) {
  return { row, column, rowSpan: 1, columnSpan: 1, text: `${row}.${column}`, ...spans };
}

function makeDocument(...blocks: Document['blocks']): Document {
  return { blocks, title: null, gaps: [] };
}

describe('itemsOf', () => {
  test('a paragraph and a table are a piece each; a cell stands in the row it begins in', () => {
    const grid: Grid = {
      kind: 'grid',
      rows: 2,
      columns: 2,
      cells: [cell(0, 0, { rowSpan: 2 }), cell(0, 1), cell(1, 1)],
    };
    const items = itemsOf(makeDocument({ kind: 'paragraph', text: '一' }, grid));
    expect(items).toMatchObject([
      { kind: 'paragraph', block: 0, text: '一' },
      {
        kind: 'rows',
        block: 1,
        isCut: false,
        rows: [[{ number: 0 }, { number: 1 }], [{ number: 2 }]],
      },
    ]);
  });

  test('slots that no cell covers are filled, so that none slides to the left', () => {
    const grid: Grid = { kind: 'grid', rows: 2, columns: 3, cells: [cell(0, 1), cell(1, 0)] };
    const [item] = itemsOf(makeDocument(grid));
    expect(item?.kind === 'rows' && item.rows.map((row) => row.map(({ kind }) => kind))).toEqual([
      ['gap', 'cell', 'gap'],
      ['cell', 'gap', 'gap'],
    ]);
  });

  test('a long sheet is cut where no cell reaches across, and loses no row', () => {
    const cells = Array.from({ length: 200 }, (_, row) => cell(row, 0)).filter(
      ({ row }) => row !== 60,
    );
    const long = cells.map((each) => (each.row === 59 ? { ...each, rowSpan: 2 } : each));
    const items = itemsOf(makeDocument({ kind: 'grid', rows: 200, columns: 1, cells: long }));
    const lengths = items.map((item) => (item.kind === 'rows' ? item.rows.length : 0));
    expect(lengths).toEqual([61, 60, 60, 19]);
    expect(items.every((item) => item.kind === 'rows' && item.isCut)).toBe(true);
  });

  test('pictures that are at hand stand once for what was read on them, else that is told', () => {
    const on = (page: number) => ({ origin: { page, rects: [] } });
    const text = (page: number): Document['blocks'][number] => ({
      kind: 'paragraph',
      text: `图${page}`,
      ...on(page),
    });
    const cells = [cell(0, 0, on(0)), cell(1, 0, on(1))];
    const table: Grid = { kind: 'grid', rows: 2, columns: 1, cells };
    const before: Document['blocks'][number] = { kind: 'paragraph', text: '前' };
    const document = makeDocument(before, text(0), table, text(1), text(2));
    const told = (shown: readonly number[]): readonly unknown[] =>
      itemsOf(document, (number) => shown.includes(number)).map((item) =>
        item.kind === 'sheet' ? item.number : item.block,
      );
    expect(itemsOf(document).map(({ kind }) => kind)).not.toContain('sheet');
    expect(told([0, 1])).toEqual([0, 0, 1, 4]);
    expect(told([2])).toEqual([0, 1, 2, 3, 2]);
  });
});

describe('figures on pages', () => {
  const place = (block: number, cellNumber: number | null, start: number, end: number) => [
    { block, cell: cellNumber, start, end },
  ];
  const document: Document = {
    blocks: [
      {
        kind: 'paragraph',
        text: '合计12 3',
        origin: { page: 0, rects: [[10, 20, 40, 10]] },
      },
      {
        kind: 'grid',
        rows: 1,
        columns: 2,
        cells: [
          cell(0, 0, { text: ' 7', origin: { page: 1, rects: [[5, 5, 50, 20]] } }),
          cell(0, 1, { text: '8' }),
        ],
      },
    ],
    title: null,
    gaps: [],
    pages: [
      { width: 100, height: 200 },
      { width: 100, height: 200 },
    ],
  };
  const report = makeReport({
    cells: {
      [TOTAL]: { raw: '12', place: place(0, null, 2, 4) },
      [OTHER]: { raw: '7', place: place(1, 0, 1, 2) },
    },
  });
  const pages = piecesOfPages(document);

  test('each piece is on its page; one without a place is on none', () => {
    expect(pages.map((page) => page.map(({ text }) => text))).toEqual([['合计12 3'], [' 7']]);
  });

  test('a run of a line gets its share of the line, a figure alone its whole cell', () => {
    const index = indexPlaces(report);
    expect(pages.map((page) => figuresOfPage(page, index))).toEqual([
      [{ cell: TOTAL, text: '12', rects: [[30, 20, 10, 10]] }],
      [{ cell: OTHER, text: '7', rects: [[5, 5, 50, 20]] }],
    ]);
  });

  test('text fits its box', () => {
    expect(fitText('合计', [0, 0, 100, 12])).toBe(10);
    expect(fitText('合计合计合计合计', [0, 0, 40, 24])).toBe(9);
    expect(fitText('一\n二', [0, 0, 100, 24])).toBe(10);
    expect(fitText('很长'.repeat(500), [0, 0, 10, 10])).toBe(4);
    expect(
      boxAround([
        [10, 10, 20, 5],
        [5, 15, 10, 5],
      ]),
    ).toEqual([5, 10, 25, 10]);
  });
});

describe('findTarget', () => {
  const at = (block: number) => [{ block, cell: null, start: 0, end: 1 }];
  const report = makeReport({
    cells: {
      'requests.received.business': { value: 1, place: at(0) },
      'requests.partial.naturalPerson': { ...LOST, state: 'unreadable', place: at(1) },
      'requests.partial.research': { ...LOST, state: 'unreadable', place: at(1) },
      'requests.carriedIn.business': LOST,
      [TOTAL]: LOST,
    },
  });
  test.each([
    ['requests.received.business', 'requests.received.business'],
    [TOTAL, 'requests.received.business'],
    [OTHER, null],
    // Run together: one print for all, shown once.
    ['requests.partial.research', 'requests.partial.naturalPerson'],
  ] as const)('%s → %s', (id, target) => {
    expect(findTarget(report, id)).toBe(target);
  });
});
