/** Ruled lines that hang together → tables of cells; a line that is missing makes two cells one. */
import { createUnion } from '../../union.ts';
import type { Box } from '../image/grey-image.ts';
import { meets, toleranceOf } from './ruling.ts';
import type { Ruling, Rulings } from './ruling.ts';

export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
}

export interface Lattice {
  /** Borders of columns and rows, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** In reading order. */
  readonly cells: readonly LatticeCell[];
}

/** One border of a table: the lines that lie on it. */
interface Border {
  at: number;
  weight: number;
  readonly lines: { readonly from: number; readonly to: number }[];
}

/** @param unit points: 1 at 200 dpi on A4; @returns from top to bottom */
export function findLattices(rulings: Rulings, unit: number): Lattice[] {
  const tolerance = toleranceOf(unit);
  return groupRulings(rulings, tolerance, unit)
    .flatMap((group) => {
      const lattice = latticeOf(group, tolerance, unit);
      return lattice === null ? [] : [lattice];
    })
    .sort((left, right) => (left.ys[0] ?? 0) - (right.ys[0] ?? 0));
}

function groupRulings({ across, down }: Rulings, tolerance: number, unit: number): Ruling[][] {
  const all = [...across, ...down];
  const union = createUnion(all.length);
  all.forEach((left, index) => {
    for (let other = index + 1; other < all.length; other++) {
      const right = all[other];
      if (right === undefined) continue;
      const isOne =
        left.axis === right.axis
          ? Math.abs(left.at - right.at) < tolerance / 2 &&
            Math.max(left.from, right.from) - Math.min(left.to, right.to) < 12 * unit
          : meets(left, right, tolerance);
      if (isOne) union.join(index, other);
    }
  });
  const groups = new Map<number, Ruling[]>();
  all.forEach((ruling, index) => {
    const root = union.rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), ruling]);
  });
  return [...groups.values()];
}

function latticeOf(group: readonly Ruling[], tolerance: number, unit: number): Lattice | null {
  const across = group.filter(({ axis }) => axis === 'across');
  const down = group.filter(({ axis }) => axis === 'down');
  if (across.length < 2 || down.length < 2) return null;
  const columns = bordersOf(down, tolerance);
  const rows = closeEnds(bordersOf(across, tolerance), { columns, down, unit });
  if (rows.length < 2 || columns.length < 2) return null;
  return {
    xs: columns.map(({ at }) => at),
    ys: rows.map(({ at }) => at),
    cells: cellsBetween(rows, columns).map((cell) => openEnded(cell, rows, unit)),
  };
}

function bordersOf(lines: readonly Ruling[], tolerance: number): Border[] {
  const borders: Border[] = [];
  for (const line of [...lines].sort((left, right) => left.at - right.at)) {
    const weight = line.to - line.from;
    const last = borders.at(-1);
    if (last === undefined || line.at - last.at >= tolerance) {
      borders.push({ at: line.at, weight, lines: [line] });
      continue;
    }
    last.at = (last.at * last.weight + line.at * weight) / (last.weight + weight);
    last.weight += weight;
    last.lines.push(line);
  }
  return borders;
}

/** A page break without a rule: the uprights run past the first or last line. */
function closeEnds(
  rows: readonly Border[],
  {
    columns,
    down,
    unit,
  }: {
    readonly columns: readonly Border[];
    readonly down: readonly Ruling[];
    readonly unit: number;
  },
): Border[] {
  const [left, right] = [columns[0]?.at ?? 0, columns.at(-1)?.at ?? 0];
  const [first, last] = [rows[0]?.at ?? 0, rows.at(-1)?.at ?? 0];
  const open = (at: number): Border => ({ at, weight: 1, lines: [{ from: left, to: right }] });
  const tops = down.map(({ from }) => from).sort((a, b) => a - b);
  const ends = down.map(({ to }) => to).sort((a, b) => a - b);
  const [top, end] = [tops[1] ?? first, ends.at(-2) ?? last];
  return [
    ...(top < first - 16 * unit ? [open(top)] : []),
    ...rows,
    ...(end > last + 16 * unit ? [open(end)] : []),
  ];
}

/** A border that covers less of the side of a cell is none. */
const COVERED = 0.5;

function cellsBetween(rows: readonly Border[], columns: readonly Border[]): LatticeCell[] {
  const [high, wide] = [rows.length - 1, columns.length - 1];
  const at = (borders: readonly Border[], index: number): number => borders[index]?.at ?? 0;
  const isOpen = (border: Border | undefined, from: number, to: number): boolean =>
    border !== undefined && coverOf(border, from + 2, to - 2) < COVERED;
  const union = createUnion(high * wide);
  for (let row = 0; row < high; row++) {
    for (let column = 0; column < wide; column++) {
      const own = row * wide + column;
      const isOpenRight = isOpen(columns[column + 1], at(rows, row), at(rows, row + 1));
      if (column + 1 < wide && isOpenRight) union.join(own, own + 1);
      const isOpenBelow = isOpen(rows[row + 1], at(columns, column), at(columns, column + 1));
      if (row + 1 < high && isOpenBelow) union.join(own, own + wide);
    }
  }
  return mergeSlots(high, wide, union.rootOf).map(({ r0, r1, c0, c1 }) => ({
    row: r0,
    column: c0,
    rowSpan: r1 - r0 + 1,
    columnSpan: c1 - c0 + 1,
    box: { x0: at(columns, c0), x1: at(columns, c1 + 1), y0: at(rows, r0), y1: at(rows, r1 + 1) },
  }));
}

/** Points at 200 dpi that print runs past the end of a cell without a line below it: its page ended in the middle of a row. */
const OVERHANG = 28;

function openEnded(cell: LatticeCell, rows: readonly Border[], unit: number): LatticeCell {
  const [last, { box }] = [rows.at(-1), cell];
  const isLast = cell.row + cell.rowSpan === rows.length - 1;
  if (!isLast || last === undefined || coverOf(last, box.x0 + 2, box.x1 - 2) >= COVERED)
    return cell;
  return { ...cell, box: { ...box, y1: box.y1 + OVERHANG * unit } };
}

function coverOf({ lines }: Border, from: number, to: number): number {
  const covered = lines.reduce(
    (sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)),
    0,
  );
  return covered / (to - from);
}

interface SlotRange {
  r0: number;
  r1: number;
  c0: number;
  c1: number;
}

/**
 * In reading order of their upper left slots. Slots that make no rectangle together lost a line in part:
 * they are told row by row.
 */
function mergeSlots(high: number, wide: number, rootOf: (slot: number) => number): SlotRange[] {
  const slots = new Map<number, number[]>();
  for (let slot = 0; slot < high * wide; slot++) {
    const own = slots.get(rootOf(slot));
    if (own === undefined) slots.set(rootOf(slot), [slot]);
    else own.push(slot);
  }
  return [...slots.values()]
    .flatMap((own) => {
      const range = rangeOf(own, wide);
      const size = (range.r1 - range.r0 + 1) * (range.c1 - range.c0 + 1);
      return size === own.length ? [range] : runsOf(own, wide);
    })
    .sort((left, right) => left.r0 - right.r0 || left.c0 - right.c0);
}

function rangeOf(slots: readonly number[], wide: number): SlotRange {
  const rows = slots.map((slot) => Math.trunc(slot / wide));
  const columns = slots.map((slot) => slot % wide);
  const [r0, r1] = [Math.min(...rows), Math.max(...rows)];
  return { r0, r1, c0: Math.min(...columns), c1: Math.max(...columns) };
}

/** @param slots in reading order */
function runsOf(slots: readonly number[], wide: number): SlotRange[] {
  const runs: SlotRange[] = [];
  for (const slot of slots) {
    const [row, column] = [Math.trunc(slot / wide), slot % wide];
    const last = runs.at(-1);
    if (last !== undefined && last.r0 === row && last.c1 === column - 1) last.c1 = column;
    else runs.push({ r0: row, r1: row, c0: column, c1: column });
  }
  return runs;
}
