/**
 * Tables by their lines. Where these leave a doubt (a figure runs over a border, two stand in one
 * cell as a line is missing) and tags know the cells, the tags' table is taken instead.
 */
import { sortIntoCells, textOfCell } from './cells.ts';
import type { Lattice } from './lattice.ts';
import type { Glyph, PageMarks } from '../paint/marks.ts';
import type { PlacedTable, TablePiece } from '../flow/pieces.ts';
import { findTableLattices } from './table-lattices.ts';
import { isTagged } from './tagged-tables.ts';
import type { TagTable } from './tags.ts';

export interface RuledTables {
  readonly tables: readonly PlacedTable[];
  /** What stands in none of them, in the order of painting. */
  readonly outside: readonly Glyph[];
  /** Some figure runs over the border of its cell into the next. */
  readonly overflows: boolean;
  readonly isDoubtful: boolean;
}

export function readRuledTables(marks: PageMarks, tags: readonly TagTable[]): RuledTables {
  const lattices = findTableLattices(marks);
  const { inside, overflowing } = sortIntoCells(marks.glyphs, lattices);
  const tables = lattices.map((lattice) => {
    const cells = inside.get(lattice) ?? [];
    const piece = tableOf(lattice, cells);
    const isDoubtful = overflowing.has(lattice) || isMerged(piece);
    return { lattice, y: lattice.y0, piece, isDoubtful, glyphs: cells.flat() };
  });
  const filled = tables.filter(({ glyphs }) => glyphs.length > 0);
  const kept = filled.filter(({ isDoubtful, glyphs }) => !isDoubtful || !isTagged(glyphs, tags));
  const taken = new Set(kept.flatMap(({ glyphs }) => glyphs));
  return {
    tables: kept,
    outside: marks.glyphs.filter((glyph) => !taken.has(glyph)),
    overflows: kept.some(({ lattice }) => overflowing.has(lattice)),
    isDoubtful: kept.some(({ isDoubtful }) => isDoubtful),
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
