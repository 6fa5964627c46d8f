/**
 * Rulings → tables: lines that meet make a lattice, its slots grow together to cells where no line
 * parts them. Sides may stay open: many tables have no left and right border, and a table cut by a
 * page break often none below.
 */
import { createUnion } from '../../union.ts';
import type { Ruling } from '../paint/marks.ts';
import type { Box } from '../paint/matrix.ts';
import type { Rulings } from './rulings.ts';

export interface LatticeCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Lattice extends Box {
  /** Borders of columns and rows, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** They cover every slot once; in reading order. */
  readonly cells: readonly LatticeCell[];
}

/** Lines that miss each other by less than this meet. */
const REACH = 3;
/** Borders nearer than this are one: double lines, the two edges of a seam. */
const SAME_BORDER = 3.5;
/** What reaches further than this beyond the last line is an open side. */
const OPEN_SIDE = 6;
/** Beyond this a page is a drawing; the longest lines are kept, so that time stays bounded. */
const MOST_LINES = 2000;

export function findLattices(rulings: Rulings): Lattice[] {
  const horizontal = longest(rulings.horizontal);
  const vertical = longest(rulings.vertical);
  return groupMeeting(horizontal, vertical)
    .map(buildLattice)
    .filter((lattice) => lattice !== null);
}

function longest(rulings: readonly Ruling[]): readonly Ruling[] {
  if (rulings.length <= MOST_LINES) return rulings;
  const byLength = [...rulings].sort(
    (left, right) => right.to - right.from - (left.to - left.from),
  );
  return byLength.slice(0, MOST_LINES);
}

/** Parts the lines into groups that hang together. */
function groupMeeting(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Rulings[] {
  const lines = createUnion(horizontal.length + vertical.length);
  horizontal.forEach((line, h) => {
    vertical.forEach((other, v) => {
      if (meet(line, other)) lines.join(horizontal.length + v, h);
    });
  });
  const groups = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>();
  const groupOf = (index: number): { horizontal: Ruling[]; vertical: Ruling[] } => {
    const root = lines.rootOf(index);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  horizontal.forEach((line, h) => groupOf(h).horizontal.push(line));
  vertical.forEach((line, v) => groupOf(horizontal.length + v).vertical.push(line));
  return [...groups.values()];
}

function meet(horizontal: Ruling, vertical: Ruling): boolean {
  return (
    horizontal.at >= vertical.from - REACH &&
    horizontal.at <= vertical.to + REACH &&
    vertical.at >= horizontal.from - REACH &&
    vertical.at <= horizontal.to + REACH
  );
}

function buildLattice({ horizontal, vertical }: Rulings): Lattice | null {
  if (horizontal.length === 0 || vertical.length === 0) return null;
  const xs = bordersOf(vertical, horizontal);
  const ys = bordersOf(horizontal, vertical);
  if (xs.length < 2 || ys.length < 2) return null;
  const borders = {
    left: sideTable(vertical, xs, ys),
    top: sideTable(horizontal, ys, xs),
  };
  const cells = growCells(xs, ys, borders);
  return { xs, ys, cells, x0: xs[0] ?? 0, y0: ys[0] ?? 0, x1: xs.at(-1) ?? 0, y1: ys.at(-1) ?? 0 };
}

/** Where the lines stand, and where the crossing lines end if that is further out. */
function bordersOf(lines: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const borders: number[] = [];
  let group: number[] = [];
  const close = (): void => {
    if (group.length > 0) borders.push(group.reduce((sum, at) => sum + at, 0) / group.length);
    group = [];
  };
  for (const { at } of [...lines].sort((left, right) => left.at - right.at)) {
    if (group.length > 0 && at - (group[0] ?? at) > SAME_BORDER) close();
    group.push(at);
  }
  close();
  const from = crossing.reduce((least, each) => Math.min(least, each.from), Infinity);
  const to = crossing.reduce((most, each) => Math.max(most, each.to), -Infinity);
  if (from < (borders[0] ?? from) - OPEN_SIDE) borders.unshift(from);
  if (to > (borders.at(-1) ?? to) + OPEN_SIDE) borders.push(to);
  return borders;
}

/** For each border and each stretch between two crossing borders: whether a line is drawn there. */
type SideTable = readonly Uint8Array[];

function sideTable(
  lines: readonly Ruling[],
  borders: readonly number[],
  crossing: readonly number[],
): SideTable {
  const covered = borders.map(() => new Float64Array(crossing.length - 1));
  for (const line of lines) {
    const row = covered[nearest(borders, line.at)];
    if (row === undefined) continue;
    for (let i = 0; i < row.length; i++) {
      const from = Math.max(line.from, crossing[i] ?? 0);
      const to = Math.min(line.to, crossing[i + 1] ?? 0);
      if (to > from) row[i] = (row[i] ?? 0) + to - from;
    }
  }
  return covered.map((row) =>
    Uint8Array.from(row, (length, i) =>
      length * 2 >= (crossing[i + 1] ?? 0) - (crossing[i] ?? 0) ? 1 : 0,
    ),
  );
}

function nearest(borders: readonly number[], at: number): number {
  let best = 0;
  borders.forEach((border, index) => {
    if (Math.abs(border - at) < Math.abs((borders[best] ?? 0) - at)) best = index;
  });
  return best;
}

interface Borders {
  /** By column border, then by row. */
  readonly left: SideTable;
  /** By row border, then by column. */
  readonly top: SideTable;
}

/** A stretch of slots of one row that no line parts. */
interface Stretch {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
}

/** Slots grow together along rows first, then stretches of the same columns downwards. */
function growCells(xs: readonly number[], ys: readonly number[], borders: Borders): LatticeCell[] {
  const stretches: Stretch[] = [];
  let above = new Map<number, Stretch>();
  for (let row = 0; row + 1 < ys.length; row++) {
    const here = new Map<number, Stretch>();
    for (const [column, columnSpan] of stretchesOfRow(row, xs.length - 1, borders)) {
      const over = above.get(column);
      const continues = over?.columnSpan === columnSpan && !isClosed(row, over, borders);
      const stretch = continues ? over : { row, column, columnSpan, rowSpan: 0 };
      stretch.rowSpan++;
      if (!continues) stretches.push(stretch);
      here.set(column, stretch);
    }
    above = here;
  }
  return stretches.map(({ row, column, rowSpan, columnSpan }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    x0: xs[column] ?? 0,
    x1: xs[column + columnSpan] ?? 0,
    y0: ys[row] ?? 0,
    y1: ys[row + rowSpan] ?? 0,
  }));
}

function stretchesOfRow(row: number, columns: number, { left }: Borders): [number, number][] {
  const stretches: [number, number][] = [];
  for (let column = 0; column < columns; column++) {
    const open = stretches.at(-1);
    if (open === undefined || left[column]?.[row] === 1) stretches.push([column, 1]);
    else open[1]++;
  }
  return stretches;
}

/** Whether a line is drawn over more than half of a stretch's upper side. */
function isClosed(row: number, { column, columnSpan }: Stretch, { top }: Borders): boolean {
  let closed = 0;
  for (let i = column; i < column + columnSpan; i++) closed += top[row]?.[i] ?? 0;
  return closed * 2 > columnSpan;
}
