/** Notes on single glyphs → remarks on the cells and paragraphs in which they stand. */
import type { Remark } from '../../../document/document.ts';
import type { Box } from '../paint/matrix.ts';
import { contains } from '../paint/matrix.ts';
import type { Note } from '../sight/notes.ts';
import type { Piece, TableCell, TextPiece } from './pieces.ts';

export interface Remarked {
  readonly pieces: readonly Piece[];
  /** Those that stand in no piece. */
  readonly loose: readonly Note[];
}

/** Points by which a note may stand off the lines of a paragraph. */
const NEAR_TEXT = 3;

export function remarkPieces(pieces: readonly Piece[], notes: readonly Note[]): Remarked {
  if (notes.length === 0) return { pieces, loose: [] };
  const owned = new Map<TableCell | TextPiece, Note[]>();
  const loose: Note[] = [];
  for (const note of notes) {
    const owner = findOwner(pieces, note);
    if (owner === null) loose.push(note);
    else owned.set(owner, [...(owned.get(owner) ?? []), note]);
  }
  const remarked = pieces.map((piece): Piece => {
    if (piece.kind === 'text') return remark(piece, owned);
    return { ...piece, cells: piece.cells.map((cell) => remark(cell, owned)) };
  });
  return { pieces: remarked, loose };
}

function findOwner(pieces: readonly Piece[], { glyph }: Note): TableCell | TextPiece | null {
  const [x, y] = [(glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2];
  for (const piece of pieces) {
    if (piece.kind !== 'table') continue;
    const cell = piece.cells.find(({ box }) => contains(box, x, y));
    if (cell !== undefined) return cell;
  }
  const isNear = ({ x0, y0, x1, y1 }: Box): boolean =>
    x >= x0 - NEAR_TEXT && x <= x1 + NEAR_TEXT && y >= y0 - NEAR_TEXT && y <= y1 + NEAR_TEXT;
  const texts = pieces.filter((piece) => piece.kind === 'text');
  return texts.find(({ boxes }) => boxes.some(isNear)) ?? null;
}

function remark<T extends TableCell | TextPiece>(
  piece: T,
  owned: ReadonlyMap<TableCell | TextPiece, readonly Note[]>,
): T {
  const notes = owned.get(piece);
  return notes === undefined ? piece : { ...piece, remarks: remarksOf(notes) };
}

/** One remark a kind, in the order of painting. */
function remarksOf(notes: readonly Note[]): Remark[] {
  const kinds = new Set(notes.map(({ kind }) => kind));
  return [...kinds].map((kind) => {
    const own = notes.filter((note) => note.kind === kind);
    const isKnown = own.every(({ text }) => text !== '');
    return { kind, text: isKnown ? own.map(({ text }) => text).join('') : '' };
  });
}
