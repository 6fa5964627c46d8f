/** A place as somebody finds it who has the file open. */
import { expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { filePlaceOf } from '../../src/document/file-place.ts';
import { originsOf } from '../../src/document/origins-of.ts';
import { ownPlace } from '../../src/document/own-place.ts';

const origin = { page: 2, rects: [] };
const cell = { rowSpan: 1, columnSpan: 1, text: '1' };
const DOCUMENT: Document = {
  blocks: [
    { kind: 'grid', rows: 1, columns: 1, cells: [{ ...cell, row: 0, column: 0 }] },
    { kind: 'paragraph', text: '甲', origin },
    {
      kind: 'grid',
      rows: 2,
      columns: 2,
      cells: [
        { ...cell, row: 1, column: 0, origin },
        { ...cell, row: 1, column: 1, text: '' },
      ],
    },
  ],
  title: null,
  gaps: [],
  pages: [0, 1, 2].map(() => ({ width: 600, height: 840 })),
};
const span = (block: number, at: number | null) => [{ block, cell: at, start: 0, end: 1 }];

test.each([
  ['a cell that stands on no page', span(0, 0), { page: null, table: 1, row: 1, column: 1 }],
  ['running text', span(1, null), { page: 3, table: null, row: null, column: null }],
  ['the second table', span(2, 0), { page: 3, table: 2, row: 2, column: 1 }],
  [
    'an empty cell stands on the page of its row',
    span(2, 1),
    { page: 3, table: 2, row: 2, column: 2 },
  ],
])('%s', (_name, place, expected) => {
  expect(filePlaceOf(DOCUMENT, place)).toEqual(expected);
});

test.each([
  ['no place', []],
  ['a block that is not there', span(7, null)],
  ['a cell that is not there', span(0, 5)],
])('%s gives none', (_name, place) => {
  expect(filePlaceOf(DOCUMENT, place)).toBeNull();
});

const { pages = [], ...text } = DOCUMENT;
const AMONG_TEXT: Document = { ...text, pictures: pages };

test('a picture among text is no page of the file', () => {
  expect(filePlaceOf(AMONG_TEXT, span(2, 0))).toEqual({ page: null, table: 2, row: 2, column: 1 });
  expect(originsOf(AMONG_TEXT, span(2, 0))).toEqual([]);
  expect(originsOf(DOCUMENT, span(2, 0))).toEqual([origin]);
});

test('in front of the first picture among text places are the file’s own, from it on none is', () => {
  expect(ownPlace(AMONG_TEXT, span(0, 0))).toEqual(span(0, 0));
  expect(ownPlace(AMONG_TEXT, span(1, null))).toEqual([]);
  expect(ownPlace(AMONG_TEXT, span(2, 1))).toEqual([]);
  expect(ownPlace(DOCUMENT, span(2, 1))).toEqual(span(2, 1));
});
