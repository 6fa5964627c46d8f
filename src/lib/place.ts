/**
 * A place names print in a document: which block, which cell of a grid (null in a paragraph), and
 * which characters of its text. A figure whose digits were cut in two has a place of two spans.
 */
export interface Span {
  readonly block: number;
  readonly cell: number | null;
  /** Half open, in UTF-16 units of the paragraph's or cell's text. */
  readonly start: number;
  readonly end: number;
}

/** The spans in reading order; empty when the document holds no print for it. */
export type Place = readonly Span[];

/** A place as somebody finds it who has the file open. All count from 1; null where that tells nothing. */
export interface FilePlace {
  /** Of fixed-layout documents. */
  readonly page: number | null;
  /** Which table of the file, and where in it; null in running text. */
  readonly table: number | null;
  readonly row: number | null;
  readonly column: number | null;
}
