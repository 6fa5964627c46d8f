/** What was read on a picture → the pieces of a page, in its units, from top to bottom. */
import type { Line } from '../../page/flow/lines.ts';
import { marginsOf, paragraphsOf } from '../../page/flow/paragraphs.ts';
import type { Margins } from '../../page/flow/paragraphs.ts';
import type { Piece } from '../../page/flow/pieces.ts';
import type { Box } from '../image/grey-image.ts';
import type { PictureLine, PicturePage, PictureTable } from './picture-page.ts';

/** Lines of which hardly a letter is clear are stains and strokes of a seal. */
const LEAST_CONFIDENCE = 0.5;
/** Of a line's height, its letters. */
const LETTERS = 0.95;

/** @param scale units of the page a point of the picture */
export function piecesOfPicture({ tables, lines }: PicturePage, scale: number): Piece[] {
  const printed = lines
    .filter(({ text, confidence }) => text !== '' && confidence >= LEAST_CONFIDENCE)
    .map((line) => lineOf(line, scale));
  const margins = marginsOf(printed);
  const pieces: Piece[] = [];
  let rest: readonly Line[] = inOrder(printed);
  for (const table of tables) {
    const middle = ((table.box.y0 + table.box.y1) / 2) * scale;
    const above = rest.filter((line) => (line.y0 + line.y1) / 2 < middle);
    rest = rest.slice(above.length);
    pieces.push(...seenParagraphs(above, margins), tablePiece(table, scale));
  }
  return [...pieces, ...seenParagraphs(rest, margins)];
}

function seenParagraphs(lines: readonly Line[], margins: Margins): Piece[] {
  return paragraphsOf(lines, margins).map((piece) => ({ ...piece, isSeen: true }));
}

function scaled({ x0, y0, x1, y1 }: Box, scale: number): Box {
  return { x0: x0 * scale, y0: y0 * scale, x1: x1 * scale, y1: y1 * scale };
}

function lineOf({ box, text }: PictureLine, scale: number): Line {
  const place = scaled(box, scale);
  return { ...place, text, size: (place.y1 - place.y0) * LETTERS, words: [] };
}

function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((left, right) => left.y0 + left.y1 - right.y0 - right.y1);
}

function tablePiece({ xs, rows, cells }: PictureTable, scale: number): Piece {
  return {
    kind: 'table',
    xs: xs.map((x) => x * scale),
    rows,
    cells: cells.map((cell) => ({ ...cell, box: scaled(cell.box, scale) })),
  };
}
