/** Pieces cut from pieces stand where their print does. */
import { expect, test } from 'vitest';
import { makeRow, slicePiece, slicePlace } from '../../../src/parse/rows/row.ts';
import { gridRow } from '../../support/make-rows.ts';

const span = (block: number, start: number, end: number) => ({ block, cell: null, start, end });

test.each([
  [0, 5, [span(0, 10, 13), span(1, 20, 22)]],
  [1, 4, [span(0, 11, 13), span(1, 20, 21)]],
  [0, 3, [span(0, 10, 13)]],
  [3, 5, [span(1, 20, 22)]],
  [2, 2, []],
  [4, 9, [span(1, 21, 22)]],
])('characters %d to %d of two spans', (start, end, place) => {
  expect(slicePlace([span(0, 10, 13), span(1, 20, 22)], start, end)).toEqual(place);
});

test('a piece of a piece is trimmed, with its place', () => {
  const piece = { text: '规章 12 件', column: 2, columnSpan: 1, place: [span(0, 5, 12)] };
  expect(slicePiece(piece, 2, 6)).toEqual({ ...piece, text: '12', place: [span(0, 8, 10)] });
});

test('the text of a row leaves its blanks out', () => {
  expect(gridRow('规章||12|').text).toBe('规章 12');
  expect(makeRow({ kind: 'grid', block: 0, pieces: [] }).text).toBe('');
});
