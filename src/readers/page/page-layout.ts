/** The marks of one page → its tables and paragraphs in reading order. */
import { findBareTables } from './tables/bare-tables.ts';
import { chunksOf } from './tables/chunks.ts';
import type { Line } from './flow/lines.ts';
import { linesOf } from './flow/lines.ts';
import type { PageMarks, Turn } from './paint/marks.ts';
import { marginsOf, paragraphsOf } from './flow/paragraphs.ts';
import type { Piece, PlacedTable } from './flow/pieces.ts';
import { readRuledTables } from './tables/ruled-tables.ts';
import { sortByTags } from './tables/tagged-tables.ts';
import type { TagTable } from './tables/tags.ts';
import { partSheet } from './flow/sheets.ts';
import { mainTurn, turnBack, turnBox, turnMarks } from './paint/turn.ts';

export interface PageLayout {
  /** One list of pieces, or two where two pages stand on one sheet. */
  readonly pages: readonly (readonly Piece[])[];
  /** Some text runs over the border of its cell into the next. */
  readonly overflows: boolean;
  /** Lines do not tell all cells: tags may. */
  readonly isDoubtful: boolean;
}

/** @param tags the tables that the tags of the page tell of; they count where lines leave a doubt */
export function layOutPage(marks: PageMarks, tags: readonly TagTable[]): PageLayout {
  const turn = mainTurn(marks.glyphs);
  const { width, height } = marks;
  const sheet = turnBox({ x0: 0, y0: 0, x1: width, y1: height }, turn);
  const parts = partSheet(turnMarks(marks, turn), sheet).map((part) => layOutUpright(part, tags));
  return {
    pages: parts.map(({ pieces }) => pieces.map((piece) => turnPieceBack(piece, turn))),
    overflows: parts.some(({ overflows }) => overflows),
    isDoubtful: parts.some(({ isDoubtful }) => isDoubtful),
  };
}

interface UprightLayout extends Omit<PageLayout, 'pages'> {
  readonly pieces: readonly Piece[];
}

function layOutUpright(upright: PageMarks, tags: readonly TagTable[]): UprightLayout {
  const ruled = readRuledTables(upright, tags);
  const tagged = sortByTags(ruled.outside, tags);
  const lines = linesOf(tagged.rest);
  return {
    pieces: mergeByHeight([...ruled.tables, ...tagged.tables], lines),
    overflows: ruled.overflows,
    isDoubtful: ruled.isDoubtful || lines.some((line) => chunksOf(line).length > 1),
  };
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
