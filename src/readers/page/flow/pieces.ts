/** What a page holds once its marks are put in order: tables and running text, from top to bottom. */
import type { Alternative, Remark } from '../../../document/document.ts';
import type { Box } from '../paint/matrix.ts';

export type Piece = TablePiece | TextPiece;

export interface TablePiece {
  readonly kind: 'table';
  /** Borders of the columns in points, ascending; as the page is held to be read. */
  readonly xs: readonly number[];
  readonly rows: number;
  /** In reading order. */
  readonly cells: readonly TableCell[];
}

/** A table and where it begins: what stands above it is read before. */
export interface PlacedTable {
  readonly y: number;
  readonly piece: TablePiece;
}

export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** Where it stands on the page as displayed. */
  readonly box: Box;
  readonly remarks?: readonly Remark[];
  readonly alternatives?: readonly Alternative[];
}

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  /** One a line, on the page as displayed. */
  readonly boxes: readonly Box[];
  /** Height of its type in points. */
  readonly size: number;
  /** Its last line is full and ends in the middle of a sentence. */
  readonly isCut: boolean;
  /** Its first line is set in, as paragraphs begin. */
  readonly isIndented: boolean;
  /** It was read on a picture. */
  readonly isSeen?: true;
  readonly remarks?: readonly Remark[];
}

/** The form of origins, to a tenth of a point. */
export function rectOf({ x0, y0, x1, y1 }: Box): readonly [number, number, number, number] {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return [round(x0), round(y0), round(x1 - x0), round(y1 - y0)];
}
