/** What a piece prints is read once, whoever asks. */
import { expect, test } from 'vitest';
import { PrintedPiece } from '../../../src/parse/rows/printed-piece.ts';
import { holdsNumber, makeRow } from '../../../src/parse/rows/row.ts';

const piece = (text: string): PrintedPiece =>
  new PrintedPiece({ text, place: [], column: 0, columnSpan: 1 });

test.each([
  ['（一）予以公开', 'unreadable', false, '一予以公开', 'granted'],
  ['予以公幵', 'unreadable', false, '予以公幵', 'granted'],
  ['12', 'number', true, '12', undefined],
  ['一百二十八', 'unreadable', true, '一百二十八', undefined],
  ['', 'blank', true, '', undefined],
])('%j', (text, kind, isFigure, folded, key) => {
  const { reading, isFigure: is, folded: fold, match } = piece(text);
  expect([reading.kind, is, fold, match?.label.key]).toEqual([kind, isFigure, folded, key]);
});

test('is asked once', () => {
  const printed = piece('1,234');
  expect(printed.reading).toBe(printed.reading);
  expect(piece('予以公幵').match).not.toBeNull();
});

test('a row keeps the pieces that were read', () => {
  const row = makeRow({ kind: 'grid', block: 0, pieces: [piece('规章'), piece('3')] });
  expect(makeRow(row).pieces[1]).toBe(row.pieces[1]);
  expect([holdsNumber(row), holdsNumber(makeRow({ ...row, pieces: [piece('/')] }))]).toEqual([
    true,
    false,
  ]);
});
