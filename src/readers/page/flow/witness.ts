/**
 * Text that other software recognised under a scan is a witness of what was read on the picture, not the
 * truth: a figure that it gives alike is surer, one that it gives otherwise is in doubt, with both.
 */
import type { Alternative } from '../../../document/document.ts';
import type { Piece, TableCell } from './pieces.ts';
import type { Glyph } from '../paint/marks.ts';

/** Of what speaks against a figure, so much is left where the witness agrees. */
const LEFT = 0.1;
/** Two who differ: neither is clear. */
const PICTURE = 0.5;
const WITNESS = 0.45;
/** Figures compared, and the share of them alike, below which the witness stands elsewhere or cannot read. */
const COMPARED = 8;
const ALIKE = 0.3;
/** Ink that is read as nothing. */
const UNREADABLE = '\ufffd';

/** @param glyphs of the text under the picture, on the page as displayed */
export function hearWitness(pieces: readonly Piece[], glyphs: readonly Glyph[]): readonly Piece[] {
  const said = new Map<TableCell, string>();
  for (const piece of pieces) {
    if (piece.kind !== 'table') continue;
    for (const cell of piece.cells) {
      const figure =
        cell.alternatives !== undefined || cell.text === '' ? figureIn(cell, glyphs) : '';
      if (figure !== '') said.set(cell, figure);
    }
  }
  const compared = [...said].filter(([cell]) => cell.text !== '');
  const alike = compared.filter(([cell, figure]) => plain(cell.text) === figure);
  if (compared.length >= COMPARED && alike.length < ALIKE * compared.length) return pieces;
  return pieces.map((piece) =>
    piece.kind === 'text'
      ? piece
      : { ...piece, cells: piece.cells.map((cell) => heard(cell, said.get(cell) ?? '')) },
  );
}

function heard(cell: TableCell, figure: string): TableCell {
  if (figure === '') return cell;
  const [best, ...others] = cell.alternatives ?? [];
  const witness: Alternative = { text: figure, confidence: WITNESS };
  if (best === undefined) return { ...cell, text: UNREADABLE, alternatives: [witness] };
  if (plain(best.text) === figure) {
    const confidence = 1 - (1 - best.confidence) * LEFT;
    return { ...cell, alternatives: [{ ...best, confidence }, ...others] };
  }
  const doubted = { ...best, confidence: Math.min(best.confidence, PICTURE) };
  const rest = others.filter(({ text }) => plain(text) !== figure);
  return { ...cell, alternatives: [doubted, witness, ...rest] };
}

/** What the text says inside a cell, where that is a figure; else ''. */
function figureIn({ box }: TableCell, glyphs: readonly Glyph[]): string {
  const inside = glyphs.filter(({ x0, x1, y0, y1 }) => {
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
  });
  const ordered = [...inside].sort((left, right) => left.x0 - right.x0);
  const text = plain(ordered.map((glyph) => glyph.text).join(''));
  return /^[+-]?\d{1,12}(?:\.\d{1,6})?$/.test(text) ? text : '';
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,]/g, '');
}
