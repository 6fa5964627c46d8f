/** Glyphs sorted into tables by the tags of the page. */
import { textOfCell } from './cells.ts';
import type { Glyph } from '../paint/marks.ts';
import { uniteBoxes } from '../paint/matrix.ts';
import type { PlacedTable, TableCell, TablePiece } from '../flow/pieces.ts';
import type { TagCell, TagTable } from './tags.ts';

export interface TaggedTables {
  readonly tables: readonly PlacedTable[];
  readonly rest: readonly Glyph[];
}

/** Points. Parts of a table on several pages are told by their columns: these are as wide everywhere. */
const COLUMN_WIDTH = 50;

export function sortByTags(glyphs: readonly Glyph[], tags: readonly TagTable[]): TaggedTables {
  const tables = tags.filter(isDataTable).map((tag) => ({ tag, own: ownGlyphs(glyphs, tag) }));
  const filled = tables.filter(({ own }) => own.size > 0);
  const taken = new Set(filled.flatMap(({ own }) => [...own.values()].flat()));
  return {
    tables: filled.map(({ tag, own }) => ({
      y: uniteBoxes([...own.values()].flat()).y0,
      piece: pieceOf(tag, own),
    })),
    rest: glyphs.filter((glyph) => !taken.has(glyph)),
  };
}

/** Whether tags tell the cells of glyphs; tables of one column or row lay out the page. */
export function isTagged(glyphs: readonly Glyph[], tags: readonly TagTable[]): boolean {
  const known = new Set(tags.filter(isDataTable).flatMap(mcidsOf));
  return glyphs.every(({ mcid, text }) => text.trim() === '' || (mcid !== null && known.has(mcid)));
}

function isDataTable({ columns, cells }: TagTable): boolean {
  return columns > 1 && (cells.at(-1)?.row ?? 0) > 0;
}

function mcidsOf({ cells }: TagTable): number[] {
  return cells.flatMap(({ mcids }) => [...mcids]);
}

function ownGlyphs(glyphs: readonly Glyph[], { cells }: TagTable): Map<TagCell, Glyph[]> {
  const cellOf = new Map(cells.flatMap((cell) => [...cell.mcids].map((mcid) => [mcid, cell])));
  const own = new Map<TagCell, Glyph[]>();
  for (const glyph of glyphs) {
    const cell = glyph.mcid === null ? undefined : cellOf.get(glyph.mcid);
    if (cell === undefined) continue;
    const known = own.get(cell);
    if (known === undefined) own.set(cell, [glyph]);
    else known.push(glyph);
  }
  return own;
}

/** The rows of a table that have text on this page. */
function pieceOf(
  { columns, cells }: TagTable,
  own: ReadonlyMap<TagCell, readonly Glyph[]>,
): TablePiece {
  const present = [...new Set([...own.keys()].map(({ row }) => row))].sort(
    (left, right) => left - right,
  );
  const placed = cells.flatMap((cell): TableCell[] => {
    const row = present.indexOf(cell.row);
    if (row < 0) return [];
    const below = present.filter((each) => each >= cell.row && each < cell.row + cell.rowSpan);
    const glyphs = own.get(cell) ?? [];
    const box = uniteBoxes(glyphs);
    const { column, columnSpan } = cell;
    return [{ row, column, rowSpan: below.length, columnSpan, text: textOfCell(glyphs, box), box }];
  });
  const xs = Array.from({ length: columns + 1 }, (_, index) => index * COLUMN_WIDTH);
  return { kind: 'table', xs, rows: present.length, cells: placed };
}
