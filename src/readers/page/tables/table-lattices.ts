/**
 * Which lattices of a page are tables: those of drawn lines, and where cells are filled and nothing
 * is drawn between them, those of the seams. A frame around text parts no columns and is none.
 */
import type { Lattice } from './lattice.ts';
import { findLattices } from './lattice.ts';
import type { Area, PageMarks } from '../paint/marks.ts';
import type { Box } from '../paint/matrix.ts';
import { mergeRulings, outlineAreas } from './rulings.ts';

/** Points: what is filled smaller than this, or larger than that share of the page, is no cell. */
const LEAST_CELL = 6;
const LARGEST_CELL = 0.5;
/** More areas than this are a drawing. */
const MOST_AREAS = 20_000;
const FEWEST_FILLED_CELLS = 4;

export function findTableLattices(marks: PageMarks): Lattice[] {
  const { horizontal, vertical, dots } = marks;
  const drawn = findLattices(mergeRulings({ horizontal, vertical }, dots)).filter(isTable);
  const filled = cellsOf(marks).filter((area) => !drawn.some((lattice) => overlap(lattice, area)));
  if (filled.length < FEWEST_FILLED_CELLS || filled.length > MOST_AREAS) return drawn;
  const outlines = outlineAreas(filled);
  const seams = mergeRulings(
    {
      horizontal: [...outlines.horizontal, ...horizontal],
      vertical: [...outlines.vertical, ...vertical],
    },
    [],
  );
  const more = findLattices(seams).filter(
    (lattice) => isTable(lattice) && !drawn.some((each) => overlap(each, lattice)),
  );
  return [...drawn, ...more];
}

function isTable({ xs, cells }: Lattice): boolean {
  return xs.length > 2 && cells.length > 2;
}

function cellsOf({ areas, width, height }: PageMarks): readonly Area[] {
  return areas.filter(({ x0, y0, x1, y1 }) => {
    const [across, down] = [x1 - x0, y1 - y0];
    const isLarge = across * down > LARGEST_CELL * width * height;
    return across >= LEAST_CELL && down >= LEAST_CELL && !isLarge;
  });
}

function overlap(left: Box, right: Box): boolean {
  return left.x0 < right.x1 && right.x0 < left.x1 && left.y0 < right.y1 && right.y0 < left.y1;
}
