/**
 * Pieces of lines → whole lines. A border may be drawn cell by cell, dash by dash or point by point;
 * pieces on one line that nearly touch are one ruling. Sorting is all it costs: one known report
 * draws its borders with 18,864 points.
 */
import type { Area, Ruling } from '../paint/marks.ts';
import type { Box } from '../paint/matrix.ts';

/** Points by which pieces of one line may be off it. */
const SAME_LINE = 1;
/** Dashes lie at most this far apart; no column or row is as narrow. */
const WIDEST_GAP = 4.5;
/** Shorter lines are bullets, underlined blanks or parts of pictures. */
const SHORTEST = 6;

/** Lines along both axes; those along x have `at` = y. */
export interface Rulings {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

export function mergeRulings(
  pieces: Rulings,
  dots: readonly Box[],
): { readonly horizontal: Ruling[]; readonly vertical: Ruling[] } {
  const level = dots.map(({ x0, y0, x1, y1 }) => ({ at: (y0 + y1) / 2, from: x0, to: x1 }));
  const upright = dots.map(({ x0, y0, x1, y1 }) => ({ at: (x0 + x1) / 2, from: y0, to: y1 }));
  return {
    horizontal: mergeAlong([...pieces.horizontal, ...level]),
    vertical: mergeAlong([...pieces.vertical, ...upright]),
  };
}

/** The outlines of filled areas: where cells are filled and nothing is drawn between them. */
export function outlineAreas(areas: readonly Area[]): Rulings {
  return {
    horizontal: areas.flatMap(({ x0, x1, y0, y1 }) => [
      { at: y0, from: x0, to: x1 },
      { at: y1, from: x0, to: x1 },
    ]),
    vertical: areas.flatMap(({ x0, x1, y0, y1 }) => [
      { at: x0, from: y0, to: y1 },
      { at: x1, from: y0, to: y1 },
    ]),
  };
}

function mergeAlong(pieces: Ruling[]): Ruling[] {
  const merged: Ruling[] = [];
  for (const line of sameLines(pieces)) {
    line.sort((left, right) => left.from - right.from);
    let open: { at: number; from: number; to: number } | null = null;
    for (const piece of line) {
      if (open !== null && piece.from <= open.to + WIDEST_GAP) {
        open.to = Math.max(open.to, piece.to);
      } else {
        if (open !== null) merged.push(open);
        open = { ...piece };
      }
    }
    if (open !== null) merged.push(open);
  }
  return merged.filter(({ from, to }) => to - from >= SHORTEST);
}

function sameLines(pieces: Ruling[]): Ruling[][] {
  pieces.sort((left, right) => left.at - right.at);
  const lines: Ruling[][] = [];
  let start = -Infinity;
  for (const piece of pieces) {
    if (piece.at - start > SAME_LINE) {
      start = piece.at;
      lines.push([piece]);
    } else {
      lines.at(-1)?.push(piece);
    }
  }
  return lines;
}
