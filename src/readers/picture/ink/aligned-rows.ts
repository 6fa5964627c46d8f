/** Print that stands in columns though no lines part them: rows of pieces, as wide blanks part them. */
import type { Box } from '../image/grey-image.ts';
import { boundsOf } from './components.ts';
import type { Blob } from './components.ts';
import { heightOfPrint } from './print-of-cell.ts';
import type { TextLine } from './text-lines.ts';

/** In heights of letters: blanks in running text are narrower, those between columns wider; digits stand closer. */
const APART = { digits: 0.45, other: 1 };
/** In heights of letters: what a digit is no wider, and no lower than. */
const DIGIT = { widest: 0.68, lowest: 0.6 };
/** How far the middles of pieces of one row may be off each other. */
const SAME_ROW = 0.35;
/** Rows of so many pieces are a table; a page has so many of them. */
const FEWEST_PIECES = 4;
const FEWEST_ROWS = 3;

export interface AlignedRows {
  /** From top to bottom, and in each from left to right. */
  readonly rows: readonly (readonly Box[])[];
  /** Height of the letters. */
  readonly em: number;
}

/** @returns null where the lines are running text alone */
export function alignedRows(lines: readonly TextLine[]): AlignedRows | null {
  const em = heightOfPrint(lines.flatMap(({ blobs }) => blobs));
  if (em === null) return null;
  const pieces = lines.flatMap((line) => piecesOf(line, em));
  const rows = rowsOf(pieces, SAME_ROW * em);
  const wide = rows.filter(({ length }) => length >= FEWEST_PIECES);
  return wide.length >= FEWEST_ROWS ? { rows, em } : null;
}

function piecesOf({ blobs }: TextLine, em: number): Box[] {
  const groups: Blob[][] = [];
  let [end, wasDigit] = [-Infinity, false];
  for (const blob of [...blobs].sort((left, right) => left.x0 - right.x0)) {
    const isDigit = looksLikeDigit(blob, em);
    const apart = isDigit && wasDigit ? APART.digits : APART.other;
    if (blob.x0 - end > apart * em) groups.push([blob]);
    else groups.at(-1)?.push(blob);
    if (blob.x1 > end) [end, wasDigit] = [blob.x1, isDigit];
  }
  return groups.map(boundsOf);
}

function looksLikeDigit({ x0, y0, x1, y1 }: Blob, em: number): boolean {
  return x1 - x0 <= DIGIT.widest * em && y1 - y0 >= DIGIT.lowest * em;
}

function rowsOf(pieces: readonly Box[], near: number): Box[][] {
  const rows: Box[][] = [];
  let middle = -Infinity;
  for (const piece of [...pieces].sort((left, right) => middleOf(left) - middleOf(right))) {
    if (middleOf(piece) - middle > near) {
      middle = middleOf(piece);
      rows.push([piece]);
    } else rows.at(-1)?.push(piece);
  }
  return rows.map((row) => row.sort((left, right) => left.x0 - right.x0));
}

function middleOf({ y0, y1 }: Box): number {
  return (y0 + y1) / 2;
}
