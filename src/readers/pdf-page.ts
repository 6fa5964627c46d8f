/** The marks of one page → its tables and paragraphs in reading order. */
import { findBareTables } from './pdf-bare-tables.ts';
import { sortIntoCells, textOfCell } from './pdf-cells.ts';
import type { Lattice } from './pdf-lattice.ts';
import type { Line } from './pdf-lines.ts';
import { linesOf } from './pdf-lines.ts';
import type { Glyph, PageMarks, Turn } from './pdf-marks.ts';
import { marginsOf, paragraphsOf } from './pdf-paragraphs.ts';
import type { Margins } from './pdf-paragraphs.ts';
import type { Piece, TablePiece } from './pdf-pieces.ts';
import { findTableLattices } from './pdf-table-lattices.ts';
import { mainTurn, turnBack, turnMarks } from './pdf-turn.ts';

export interface PageLayout {
  readonly pieces: readonly Piece[];
  /** Some text runs over the border of its cell into the next. */
  readonly overflows: boolean;
}

export function layOutPage(marks: PageMarks): PageLayout {
  const turn = mainTurn(marks.glyphs);
  const upright = turnMarks(marks, turn);
  const lattices = findTableLattices(upright);
  const { inside, outside, overflows } = sortIntoCells(upright.glyphs, lattices);
  const tables = lattices.map((lattice) => ({
    y: lattice.y0,
    piece: tableOf(lattice, inside.get(lattice) ?? []),
  }));
  const pieces = mergeByHeight(tables, linesOf(outside));
  return { pieces: pieces.map((piece) => turnPieceBack(piece, turn)), overflows };
}

function tableOf(lattice: Lattice, glyphs: readonly (readonly Glyph[])[]): TablePiece {
  const cells = lattice.cells.map((cell, index) => {
    const { row, column, rowSpan, columnSpan, x0, y0, x1, y1 } = cell;
    const text = textOfCell(glyphs[index] ?? [], cell);
    return { row, column, rowSpan, columnSpan, text, box: { x0, y0, x1, y1 } };
  });
  return { kind: 'table', xs: lattice.xs, rows: lattice.ys.length - 1, cells };
}

interface PlacedTable {
  readonly y: number;
  readonly piece: TablePiece;
}

/** Running text stands between the tables; a line beside a table comes after it. */
function mergeByHeight(tables: readonly PlacedTable[], lines: readonly Line[]): Piece[] {
  const margins = marginsOf(lines);
  const pieces: Piece[] = [];
  let rest = lines;
  for (const { y, piece } of [...tables].sort((left, right) => left.y - right.y)) {
    const above = rest.filter((line) => (line.y0 + line.y1) / 2 < y);
    pieces.push(...piecesOfLines(above, margins), piece);
    rest = rest.slice(above.length);
  }
  return [...pieces, ...piecesOfLines(rest, margins)];
}

function piecesOfLines(lines: readonly Line[], margins: Margins): Piece[] {
  return findBareTables(lines).flatMap((each): readonly Piece[] =>
    each.kind === 'table' ? [each.table] : paragraphsOf(each.lines, margins),
  );
}

function turnPieceBack(piece: Piece, turn: Turn): Piece {
  if (turn === 0) return piece;
  if (piece.kind === 'text') {
    return { ...piece, boxes: piece.boxes.map((box) => turnBack(box, turn)) };
  }
  return {
    ...piece,
    cells: piece.cells.map((cell) => ({ ...cell, box: turnBack(cell.box, turn) })),
  };
}
