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
