/**
 * Tables that are known beforehand, by how their cells are merged: one merged the same way holds the same labels, and
 * every second of them is read to see that it does. A label whose print is longer or shorter than it should be is read.
 */
import { foldLabel } from '../../../lib/fold-text.ts';
import { median } from '../../../lib/median.ts';
import type { Lattice, LatticeCell } from '../lattice/find-lattices.ts';
import { isAsLong, lengthOf } from './length-of-print.ts';

/** A table as it may be printed. */
export interface KnownLayout {
  readonly rows: number;
  readonly columns: number;
  /** In reading order. */
  readonly cells: readonly KnownCell[];
}

export interface KnownCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Null where figures stand. */
  readonly text: string | null;
}

/** What a cell should say. */
export interface Assumed {
  readonly text: string;
  /** It is read to see whether it does. */
  readonly isProof: boolean;
}

/** A cell of a lattice and the points of all its lines; 0 where nothing is printed. */
export interface MeasuredCell {
  readonly cell: LatticeCell;
  readonly width: number;
}

/** So large a share of the labels is as long as it should be. */
const MOSTLY = 0.8;
/** Fewer labels prove nothing. */
const FEWEST = 6;

/** @returns for each cell what it should say, null where that is not known */
export function assumeLabels(
  lattice: Lattice,
  measured: readonly MeasuredCell[],
  layouts: readonly KnownLayout[],
): (Assumed | null)[] {
  const nothing = measured.map(() => null);
  const guesses = layouts
    .flatMap((layout) => partsLike(layout, lattice))
    .flatMap((texts) => {
      const labels = fitting(texts, measured);
      return labels === null ? [] : [{ labels, figures: rowOfFigures(texts, lattice) }];
    });
  const [first] = guesses;
  if (first === undefined) return nothing;
  const isOne = guesses.every(({ labels }) => labels.join('\n') === first.labels.join('\n'));
  return isOne ? withProofs(first.labels, first.figures, lattice) : nothing;
}

/** The first that holds figures. */
function rowOfFigures(texts: Texts, { cells }: Lattice): number {
  return Math.min(...cells.flatMap(({ row }, index) => (texts[index] === null ? [row] : [])));
}

type Texts = readonly (string | null)[];

/** Of each stretch of rows that is merged as the lattice is, what the cells of the lattice say. */
function partsLike({ rows, columns, cells }: KnownLayout, lattice: Lattice): Texts[] {
  const high = lattice.ys.length - 1;
  if (columns !== lattice.xs.length - 1) return [];
  const slots = new Map(
    lattice.cells.map((cell, index) => [cell.row * columns + cell.column, index]),
  );
  const parts: Texts[] = [];
  for (let from = 0; from + high <= rows; from++) {
    const texts: (string | null)[] = lattice.cells.map(() => null);
    const own = cells.filter(({ row, rowSpan }) => row < from + high && row + rowSpan > from);
    const isLike = own.every(({ row, column, rowSpan, columnSpan, text }) => {
      const top = Math.max(row, from);
      const bottom = Math.min(row + rowSpan, from + high);
      const index = slots.get((top - from) * columns + column) ?? -1;
      const cell = lattice.cells[index];
      // Where a page ends in the middle of a label, either part may hold it.
      const isWhole = bottom - top === rowSpan;
      if (isWhole) texts[index] = text;
      return cell?.rowSpan === bottom - top && cell.columnSpan === columnSpan;
    });
    if (isLike && own.length === lattice.cells.length) parts.push(texts);
  }
  return parts;
}

/** The same without labels whose print is of another length; null where many are. */
function fitting(texts: Texts, measured: readonly MeasuredCell[]): Texts | null {
  const wide = texts.flatMap((text, index) => {
    const width = measured[index]?.width ?? 0;
    return text === null || width === 0 ? [] : [width / lengthOf(text)];
  });
  if (wide.length < FEWEST) return null;
  const character = median(wide);
  const left = texts.map((text, index) => {
    const width = measured[index]?.width ?? 0;
    return text !== null && isAsLong(width / character, lengthOf(text)) ? text : null;
  });
  const count = (all: Texts): number => all.filter((text) => text !== null).length;
  return count(left) >= MOSTLY * count(texts) ? left : null;
}

/**
 * Never two in a row go unread. @param figures the row where they begin: heads of columns may stand in another order: each is read once, and only where it stands
 * again, under another head, every second.
 */
function withProofs(texts: Texts, figures: number, { cells }: Lattice): (Assumed | null)[] {
  const last = texts.findLastIndex((text) => text !== null);
  const seen = new Set<string>();
  let isRead = false;
  return texts.map((text, index): Assumed | null => {
    if (text === null) return null;
    const isHead = (cells[index]?.row ?? 0) < figures;
    const isProof = !isRead || index === last || (isHead && !seen.has(text)) || isRiskful(text);
    seen.add(text);
    isRead = isProof;
    return { text, isProof };
  });
}

/** What is printed in money says in which unit at its end: it is always read whole. */
function isRiskful(text: string): boolean {
  return text.includes('元') || text.includes('额');
}

/** Whether a beginning, or all, of a label is read as it should be; its last character may have been cut in two. */
export function agrees(read: string, text: string): boolean {
  const [seen, whole] = [foldLabel(read), foldLabel(text)];
  if (seen.length < 2) return seen !== '' && seen === whole;
  return whole.startsWith(seen) || (seen.length > 3 && whole.startsWith(seen.slice(0, -1)));
}
