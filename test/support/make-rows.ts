/** Rows of pieces as the parser sees them; each piece stands at its place in its cell. */
import { makeRow } from '../../src/parse/rows/row.ts';
import type { Piece, Row } from '../../src/parse/rows/row.ts';

/** @param texts cell by cell, or the text of one line */
export function rowOf(kind: Row['kind'], ...texts: readonly string[]): Row {
  const pieces = texts.map((text, column): Piece => ({
    text,
    column,
    columnSpan: 1,
    place: [{ block: 0, cell: column, start: 0, end: text.length }],
  }));
  return makeRow({ kind, block: 0, pieces });
}

/** A row of a grid, its cells parted by `|`. */
export const gridRow = (cells: string): Row => rowOf('grid', ...cells.split('|'));
/** A row of fields, parted by `|`. */
export const fieldsRow = (fields: string): Row => rowOf('fields', ...fields.split('|'));
/** A line of running text. */
export const lineRow = (text: string): Row => rowOf('line', text);
