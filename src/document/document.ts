/**
 * What a reader saw, format-neutral: paragraphs and grids in reading order. Everything later is
 * traced back to it by places, so a Document is never changed after reading.
 */
import type { Straightening } from './straightening.ts';

/** A line or paragraph of running text. Tabs and inner blanks are kept as they were. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly origin?: Origin;
  readonly remarks?: readonly Remark[];
  /** It was read on a picture: its words may be misread. */
  readonly isSeen?: true;
}

/** A table. Cells stand in reading order (row by row); slots may stay empty in broken tables. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
}

/** One cell; `row` and `column` count from 0 and name its upper left slot. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly origin?: Origin;
  readonly remarks?: readonly Remark[];
  /** Of print on a picture that was read as a figure: what it may be, best first; `text` is the best. */
  readonly alternatives?: readonly Alternative[];
}

/** One way to read print on a picture, and how likely it is by itself, from 0 to 1. */
export interface Alternative {
  readonly text: string;
  readonly confidence: number;
}

/**
 * What a reader knows of a paragraph or cell beyond its text. Raised and lowered digits are no remark: they
 * stand in the text as the characters ¹ and ₁, so that nobody takes them for part of a figure.
 */
export interface Remark {
  readonly kind: RemarkKind;
  /** What was left out or stands otherwise; '' where that is not known. */
  readonly text: string;
}

/**
 * `struck`: struck-out text was left out. `unseen`: so was text that nobody sees (hidden, white, size 0, off
 * the page, covered). `glyphs`: the text may not be what the drawn letters show. `stale`: a stored
 * result that the file says is to be calculated anew. `overlaid`: something else is drawn over it.
 * `red`: a figure without sign in red, by which some mean less. `small`: the last digits are printed smaller
 * than those before them, as marks of notes are.
 */
export type RemarkKind = 'struck' | 'unseen' | 'glyphs' | 'stale' | 'overlaid' | 'red' | 'small';

/** Where a piece stands on a page: rectangles [x, y, width, height] in page units from the top left. */
export interface Origin {
  /** From 0; of a document without pages the picture among its text. */
  readonly page: number;
  readonly rects: readonly (readonly [number, number, number, number])[];
}

export type Block = Paragraph | Grid;

export interface Document {
  readonly blocks: readonly Block[];
  /** A title that the container carries beside the text (HTML title, file properties). */
  readonly title: string | null;
  /** Parts that could not be read whole; each becomes a finding. */
  readonly gaps: readonly Gap[];
  /** Fixed-layout documents only: the pages that origins speak of. */
  readonly pages?: readonly PageSize[];
  /** Documents without pages only: the pictures among the text that were read, in its order, as pages. */
  readonly pictures?: readonly PageSize[];
}

/** Width and height in the units of origins, as the page is shown (rotation applied). */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** Of a page that was read as a picture. */
  readonly straight?: Straightening;
}

/** Something the reader knows is missing or left out. */
export interface Gap {
  readonly kind: GapKind;
  /** Where: the number of a page, the name of a sheet or part. */
  readonly where: string;
}

/**
 * `page-partial`: a page ended in an error. `part-partial`: so did, or cannot be read, another part of
 * the file: a table, an embedded file, its end. `text-clipped`: text reaches past its page or column and
 * may be cut. `hidden-skipped`: a hidden sheet, row or column was left out. `page-scanned`: a page is
 * a picture without text. `text-recognised`: the text of a page was read off a picture by other software.
 * `page-recognised`: so was a page by our own, which says of each figure how sure it is.
 * `picture-recognised`: and so was a picture among the text. `picture-in-cell`: a picture in a cell of a
 * table was not. `hiding-ignored`: a web page hid all that it holds, until a script runs or beyond what we
 * follow of its styles, and was read as if it did not.
 */
export type GapKind =
  | 'page-partial'
  | 'part-partial'
  | 'text-clipped'
  | 'hidden-skipped'
  | 'page-scanned'
  | 'text-recognised'
  | 'page-recognised'
  | 'picture-recognised'
  | 'picture-in-cell'
  | 'hiding-ignored';
