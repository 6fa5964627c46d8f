/** The marks of one page → its tables and paragraphs in reading order. */
import { findBareTables } from './pdf-bare-tables.ts';
import { sortIntoCells, textOfCell } from './pdf-cells.ts';
import { chunksOf } from './pdf-chunks.ts';
import type { Lattice } from './pdf-lattice.ts';
import type { Line } from './pdf-lines.ts';
import { linesOf } from './pdf-lines.ts';
import type { Glyph, PageMarks, Turn } from './pdf-marks.ts';
import { marginsOf, paragraphsOf } from './pdf-paragraphs.ts';
import type { Piece, TablePiece } from './pdf-pieces.ts';
import { findTableLattices } from './pdf-table-lattices.ts';
import { isTagged, sortByTags } from './pdf-tagged-tables.ts';
import type { TagTable } from './pdf-tags.ts';
import { mainTurn, turnBack, turnMarks } from './pdf-turn.ts';

export interface PageLayout {
  readonly pieces: readonly Piece[];
  /** Some text runs over the border of its cell into the next. */
  readonly overflows: boolean;
  /** Lines do not tell all cells: tags may. */
  readonly isDoubtful: boolean;
}

/** @param tags the tables that the tags of the page tell of; they count where lines leave a doubt */
export function layOutPage(marks: PageMarks, tags: readonly TagTable[]): PageLayout {
  const turn = mainTurn(marks.glyphs);
  const upright = turnMarks(marks, turn);
  const ruled = readRuledTables(upright, tags);
  const tagged = sortByTags(ruled.outside, tags);
  const lines = linesOf(tagged.rest);
  const pieces = mergeByHeight([...ruled.tables, ...tagged.tables], lines);
  const isMissingLines = ruled.overflows || ruled.tables.some(({ piece }) => isMerged(piece));
  return {
    pieces: pieces.map((piece) => turnPieceBack(piece, turn)),
    overflows: ruled.overflows,
    isDoubtful: isMissingLines || lines.some((line) => chunksOf(line).length > 1),
  };
}

interface RuledTables {
  readonly tables: readonly PlacedTable[];
  readonly outside: readonly Glyph[];
  readonly overflows: boolean;
}

function readRuledTables(marks: PageMarks, tags: readonly TagTable[]): RuledTables {
  const lattices = findTableLattices(marks);
  const sorted = sortIntoCells(marks.glyphs, lattices);
  const tables = lattices.map((lattice) => ({
    lattice,
    y: lattice.y0,
    piece: tableOf(lattice, sorted.inside.get(lattice) ?? []),
  }));
  const isBetterTagged = ({ lattice, piece }: (typeof tables)[number]): boolean =>
    tags.length > 0 &&
    (sorted.overflows || isMerged(piece)) &&
    isTagged((sorted.inside.get(lattice) ?? []).flat(), tags);
  const doubtful = tables.filter(isBetterTagged);
  if (doubtful.length === 0)
    return { tables, outside: sorted.outside, overflows: sorted.overflows };
  // In the order of painting, as before.
  const kept = new Set(
    tables
      .filter((table) => !doubtful.includes(table))
      .flatMap(({ lattice }) => (sorted.inside.get(lattice) ?? []).flat()),
  );
  return {
    tables: tables.filter((table) => !doubtful.includes(table)),
    outside: marks.glyphs.filter((glyph) => !kept.has(glyph)),
    overflows: false,
  };
}

/** Two figures in one cell: a line between them is missing. */
function isMerged({ cells }: TablePiece): boolean {
  return cells.some(({ text }) => /^[\d.]+(?:\s+[\d.]+)+$/.test(text));
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
function mergeByHeight(tables: readonly PlacedTable[], lines: readonly Line[]): readonly Piece[] {
  const margins = marginsOf(lines);
  const pieces: Piece[] = [];
  const add = (stretch: readonly Line[]): void => {
    for (const each of findBareTables(stretch)) {
      if (each.kind === 'table') pieces.push(each.table);
      else pieces.push(...paragraphsOf(each.lines, margins));
    }
  };
  let rest = lines;
  for (const { y, piece } of [...tables].sort((left, right) => left.y - right.y)) {
    const above = rest.filter((line) => (line.y0 + line.y1) / 2 < y);
    add(above);
    pieces.push(piece);
    rest = rest.slice(above.length);
  }
  add(rest);
  return pieces;
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
