/** The map of a straightened page, by which it was drawn, as the few numbers that are kept of it. */
import { termsOf } from '../../../document/straightening.ts';
import type { Straightening } from '../../../document/straightening.ts';
import type { GreyImage } from '../image/grey-image.ts';

/** Places across and down at which the map is asked; what it does between them is smooth. */
const ACROSS = 9;
const TERMS = termsOf(0, 0).length;

/** Where a point of the straight picture stood on the page, in shares of its width and height. */
export type PlaceOf = (u: number, v: number) => readonly [x: number, y: number];

/** Least squares: what the map does is a turn, a scale and slopes that change evenly. */
export function fitStraightening({ width, height }: GreyImage, placeOf: PlaceOf): Straightening {
  const rows: { readonly terms: readonly number[]; readonly u: number; readonly v: number }[] = [];
  for (let down = 0; down < ACROSS; down++) {
    for (let across = 0; across < ACROSS; across++) {
      const [u, v] = [across / (ACROSS - 1), down / (ACROSS - 1)];
      const [x, y] = placeOf(u * width, v * height);
      rows.push({ terms: termsOf(x, y), u, v });
    }
  }
  const normal = Array.from({ length: TERMS }, (_, row) =>
    Array.from({ length: TERMS }, (__, column) =>
      sumOver(rows, (each) => at(each.terms, row) * at(each.terms, column)),
    ),
  );
  const worthOf = (pick: (row: (typeof rows)[number]) => number): number[] =>
    solve(
      normal,
      Array.from({ length: TERMS }, (_, row) =>
        sumOver(rows, (each) => at(each.terms, row) * pick(each)),
      ),
    ).map((worth) => Math.round(worth * 1e6) / 1e6);
  return { width, height, x: worthOf(({ u }) => u), y: worthOf(({ v }) => v) };
}

function at(terms: readonly number[], index: number): number {
  return terms[index] ?? 0;
}

function sumOver<T>(all: readonly T[], of: (each: T) => number): number {
  return all.reduce((sum, each) => sum + of(each), 0);
}

/** Gauss, with the largest pivot first. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(at(row, column)) > Math.abs(at(best, column)) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows.slice(column + 1)) {
      const factor = at(row, column) / at(pivot, column);
      for (let k = column; k <= size; k++) row[k] = at(row, k) - factor * at(pivot, k);
    }
  }
  const found = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row--) {
    const own = rows[row] ?? [];
    const rest = found.reduce((sum, each, k) => (k > row ? sum + each * at(own, k) : sum), 0);
    found[row] = (at(own, size) - rest) / at(own, row);
  }
  return found;
}
