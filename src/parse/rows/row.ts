/**
 * The parser's view of a document: rows of pieces, whatever they came from. `grid` rows are rows of
 * real tables; `fields` rows are text whose cells were parted by tabs or pipes (boundaries are
 * certain, columns are not); `line` rows are running text in which nothing parts label and figures.
 */
import type { Remark } from '../../document/document.ts';
import type { Place, Span } from '../../lib/place.ts';
import { PrintedPiece } from './printed-piece.ts';

/** What is known of a piece beside its text: from its reader, or from how its lines were joined. */
export interface PieceRemark {
  /** `next-line`: digits alone on the line below were left out; `joined`: its digits stood on two lines; `merged`: it is one with the figure above. */
  readonly kind: Remark['kind'] | 'next-line' | 'joined' | 'merged';
  readonly text: string;
}

export interface Piece {
  readonly text: string;
  readonly place: Place;
  /** Grid column or field number, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly remarks?: readonly PieceRemark[];
}

export interface Row {
  readonly kind: 'grid' | 'fields' | 'line';
  readonly pieces: readonly PrintedPiece[];
  /** What its pieces print, as one line. */
  readonly text: string;
  /** The block of the document it came from. */
  readonly block: number;
}

interface RowParts extends Pick<Row, 'kind' | 'block'> {
  readonly pieces: readonly Piece[];
}

/** A row of pieces; its text is made here and nowhere else. */
export function makeRow({ kind, pieces, block }: RowParts): Row {
  const printed = pieces.map((piece) =>
    piece instanceof PrintedPiece ? piece : new PrintedPiece(piece),
  );
  let text = '';
  for (const piece of printed) {
    if (piece.text !== '') text = text === '' ? piece.text : `${text} ${piece.text}`;
  }
  return { kind, pieces: printed, text, block };
}

/** Whether some cell of a row prints a number. */
export function holdsNumber({ pieces }: Row): boolean {
  return pieces.some(({ isNumber }) => isNumber);
}

/** A piece of a piece: the same print from `start` to `end` of its text, trimmed. */
export function slicePiece(piece: Piece, start: number, end: number): Piece {
  const inner = piece.text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  const text = inner.trim();
  return { ...piece, text, place: slicePlace(piece.place, from, from + text.length) };
}

/** Characters `start` to `end` of the text at a place, across its spans. */
export function slicePlace(place: Place, start: number, end: number): Place {
  const sliced: Span[] = [];
  let offset = 0;
  for (const { block, cell, start: first, end: last } of place) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, last - first);
    offset += last - first;
    if (from < to) sliced.push({ block, cell, start: first + from, end: first + to });
  }
  return sliced;
}
