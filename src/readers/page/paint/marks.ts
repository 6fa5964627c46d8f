/** What a page of a PDF paints, as far as a reader of text and tables cares. */
import type { Color } from './colors.ts';
import type { Box } from './matrix.ts';

/** Where text goes on, as displayed: 0 right, 1 down, 2 left, 3 up. */
export type Turn = 0 | 1 | 2 | 3;

export interface Glyph extends Box {
  /** The characters it stands for: mostly one. */
  readonly text: string;
  /** Height of the em square; the box is one em high and as wide as the glyph advances. */
  readonly size: number;
  readonly turn: Turn;
  /** Glyphs of one string that was shown have the same run. */
  readonly run: number;
  /** Marked-content number within the page, by which tags refer to it. */
  readonly mcid: number | null;
  /** Lightness of its ink on paper, 0 black to 1 white. */
  readonly shade: number;
  /** How many of the page's covers had been painted before it. */
  readonly covers: number;
  /** What may be drawn instead of `text`, '' where that is not known; null where `text` can be trusted. */
  readonly doubt: string | null;
}

/** A straight line along one axis: at `at` on the other axis, from `from` to `to`. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Something filled; `color` is what it looks like on paper, null where that cannot be told. */
export interface Area extends Box {
  readonly color: Color | null;
}

/** Something opaque: what was painted before it within its bounds is not seen. */
export interface Cover extends Box {
  /** The corners, x and y in turn, of what is no upright rectangle. */
  readonly outline: readonly number[] | null;
}

export interface PageMarks {
  readonly width: number;
  readonly height: number;
  /** In the order of painting. */
  readonly glyphs: readonly Glyph[];
  /** Text at a slant, string by string: stamps and watermarks. */
  readonly slanted: readonly Glyph[];
  /** Painted invisibly (text recognised under a scan) or white on white. */
  readonly hidden: readonly Glyph[];
  /** Of the hidden ones: those in the invisible rendering mode. */
  readonly invisible: number;
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
  /** Marks as wide as they are high, of which dotted lines are made. */
  readonly dots: readonly Box[];
  readonly areas: readonly Area[];
  readonly pictures: readonly Box[];
  /** In the order of painting. */
  readonly covers: readonly Cover[];
  /** Text of annotations over what is printed; it is not among the glyphs. */
  readonly overlaid: readonly Glyph[];
  /** Text outside the page or what is cut out of it; it is not among the glyphs. */
  readonly clipped: readonly Glyph[];
  /** Fonts without a table of characters were used: their glyphs read U+FFFD. */
  readonly hasUnreadableFont: boolean;
}
