/** Errors as clerks make them, put into reports whose sums hold; the truth stays beside them. */
import type { CellId } from '../../src/form/form-types.ts';
import { cellsOf } from '../../src/form/editions.ts';
import type { FormVariant } from '../../src/form/editions.ts';
import type { Random } from '../support/random.ts';

/** null = printed blank. */
export type Figures = Record<CellId, number | null>;

export interface ErrorKind {
  readonly name: string;
  /** Writes the error into the figures. */
  readonly apply: (random: Random, figures: Figures, variant: FormVariant) => void;
}

type Grid = CellId[][];

/** The cells of a table, row by row. */
function gridOf(variant: FormVariant, table: 'requests' | 'disputes'): Grid {
  const rows = new Map<string, CellId[]>();
  for (const cell of cellsOf(variant)) {
    if (cell.table === table) rows.set(cell.row.key, [...(rows.get(cell.row.key) ?? []), cell.id]);
  }
  return [...rows.values()];
}

/** One figure mistyped: a digit wrong, two transposed, one left out or typed twice. */
function mistype(random: Random, value: number): number {
  const digits = [...String(value)];
  const at = random.int(0, digits.length - 1);
  const slip = random.pick(['wrong', 'wrong', 'transposed', 'missing', 'double']);
  if (slip === 'transposed' && at > 0)
    digits.splice(at - 1, 2, digits[at] ?? '', digits[at - 1] ?? '');
  else if (slip === 'missing' && digits.length > 1) digits.splice(at, 1);
  else if (slip === 'double' && value > 0) digits.splice(at, 0, digits[at] ?? '');
  else digits[at] = String(random.int(0, 9));
  const typed = Number(digits.join(''));
  return typed === value ? mistype(random, value) : typed;
}

function wrongCells(count: number, change: (random: Random, value: number) => number) {
  return (tables: readonly ('requests' | 'disputes')[]): ErrorKind['apply'] =>
    (random, figures, variant) => {
      const ids = tables.flatMap((table) => gridOf(variant, table).flat());
      const wrong = new Set<CellId>();
      while (wrong.size < count) wrong.add(random.pick(ids));
      for (const id of wrong) figures[id] = change(random, figures[id] ?? 0);
    };
}

function arbitrary(random: Random, value: number): number {
  const other = random.int(0, Math.max(20, 2 * value));
  return other === value ? value + 1 : other;
}

function write(figures: Figures, ids: readonly CellId[], values: readonly (number | null)[]): void {
  ids.forEach((id, index) => (figures[id] = values[index] ?? null));
}

/** A change to a row with figures in it; none where the report, or an error before it, has no such row. */
function inFilledRow(
  table: 'requests' | 'disputes',
  change: (random: Random, figures: Figures, row: CellId[], grid: Grid) => void,
): ErrorKind['apply'] {
  return (random, figures, variant) => {
    const grid = gridOf(variant, table);
    const filled = grid.filter((row) => row.some((id) => figures[id] !== 0));
    if (filled.length > 0) change(random, figures, random.pick(filled), grid);
  };
}

function shiftRow(
  table: 'requests' | 'disputes',
  reach: 'whole' | 'from' | 'details',
): ErrorKind['apply'] {
  return inFilledRow(table, (random, figures, row) => {
    const values = row.map((id) => figures[id] ?? 0);
    const empty = random.pick([0, null]);
    const from = reach === 'from' ? random.int(1, row.length - 3) : 0;
    const details = values.slice(0, -1);
    if (reach === 'details') {
      // The last detail is 0 in most rows: the total stays in its place.
      write(figures, row, [empty, ...details.slice(0, -1), values.at(-1) ?? 0]);
    } else if (random.chance(0.5)) {
      write(figures, row, [...values.slice(0, from), empty, ...values.slice(from, -1)]);
    } else {
      write(figures, row, [...values.slice(0, from), ...values.slice(from + 1), empty]);
    }
  });
}

function swapCells(isInRow: boolean): ErrorKind['apply'] {
  return inFilledRow('requests', (random, figures, row, grid) => {
    const filled = row.slice(0, -1).filter((id) => figures[id] !== 0);
    if (filled.length === 0) return;
    const one = random.pick(filled);
    const column = row.indexOf(one);
    const others = isInRow ? row.slice(0, -1) : grid.map((each) => each[column] ?? one);
    const other = random.pick(others.filter((id) => id !== one));
    write(figures, [one, other], [figures[other] ?? 0, figures[one] ?? 0]);
  });
}

const swapRows: ErrorKind['apply'] = (random, figures, variant) => {
  const grid = gridOf(variant, 'requests');
  const [upper, lower] = [random.pick(grid), random.pick(grid)];
  const values = [...upper, ...lower].map((id) => figures[id] ?? 0);
  write(figures, [...lower, ...upper], values);
};

/** Two columns swapped from some row to some other, as after a page break. */
const swapColumns: ErrorKind['apply'] = (random, figures, variant) => {
  const grid = gridOf(variant, 'requests');
  const [left, right] = [random.int(0, 6), random.int(0, 6)];
  const start = random.int(0, grid.length - 2);
  for (const row of grid.slice(start, random.int(start + 2, grid.length))) {
    const [one, other] = [row[left], row[right]];
    if (one !== undefined && other !== undefined)
      write(figures, [one, other], [figures[other] ?? 0, figures[one] ?? 0]);
  }
};

const joinDigits: ErrorKind['apply'] = (random, figures, variant) => {
  const rows = gridOf(variant, 'requests').filter((row) => figures[row[0] as CellId] !== 0);
  if (rows.length === 0) return;
  const row = random.pick(rows);
  const values = row.map((id) => figures[id] ?? 0);
  const at = random.int(0, 4);
  if (values[at] === 0) return;
  const joined = Number(`${values[at]}${values[at + 1]}`);
  const rest = values.slice(at + 2);
  write(figures, row, [
    ...values.slice(0, at),
    joined,
    ...(random.chance(0.5) ? [null, ...rest] : [...rest, null]),
  ]);
};

const splitDigits: ErrorKind['apply'] = (random, figures, variant) => {
  const grid = gridOf(variant, 'requests');
  const wide = grid.filter((row) => row.slice(0, -1).some((id) => (figures[id] ?? 0) > 9));
  if (wide.length === 0) return;
  const row = random.pick(wide);
  const values = row.map((id) => figures[id] ?? 0);
  const at = values.findIndex((value, index) => value > 9 && index < row.length - 1);
  const digits = String(values[at]);
  const cut = random.int(1, digits.length - 1);
  const parts = [Number(digits.slice(0, cut)), Number(digits.slice(cut))];
  if (digits.charAt(cut) === '0' && digits.length - cut > 1) return;
  write(
    figures,
    row,
    [...values.slice(0, at), ...parts, ...values.slice(at + 1)].slice(0, row.length),
  );
};

const compensate = inFilledRow('requests', (random, figures, row) => {
  const details = row.slice(0, -1);
  const filled = details.filter((id) => (figures[id] ?? 0) > 0);
  if (filled.length === 0) return;
  const one = random.pick(filled);
  const other = random.pick(details.filter((id) => id !== one));
  write(figures, [one, other], [(figures[one] ?? 0) - 1, (figures[other] ?? 0) + 1]);
});

const leaveRowBlank = inFilledRow('requests', (_, figures, row) => write(figures, row, []));

/** The totals of table 3 left out: nobody added up, or the form's own 0 stayed. */
function leaveTotals(...lines: readonly ('row' | 'column')[]): ErrorKind['apply'] {
  return (random, figures, variant) => {
    const grid = gridOf(variant, 'requests');
    const empty = random.pick([0, null]);
    const row = grid.find((cells) => cells[0]?.startsWith('requests.total.') === true) ?? [];
    const cells = {
      row,
      column: grid.flatMap((each) => each.at(-1) ?? []),
    };
    for (const id of lines.flatMap((line) => cells[line])) figures[id] = empty;
  };
}

/** One total of table 4, which nothing but its own sum can tell. */
const leaveTotal = inFilledRow('disputes', (random, figures, row) => {
  const total = row.at(-1);
  if (total !== undefined) figures[total] = random.pick([0, null]);
});

/** A row of table 4 that the print shows to have moved: the cell it moved away from is blank. */
const shiftLeavingBlank = inFilledRow('disputes', (random, figures, row) => {
  const values = row.map((id) => figures[id] ?? 0);
  if (random.chance(0.5)) write(figures, row, [null, ...values.slice(0, -1)]);
  else write(figures, row, [...values.slice(1), null]);
});

/** A line left empty, and all that follows one line too far down. */
const slideRows: ErrorKind['apply'] = (random, figures, variant) => {
  const grid = gridOf(variant, 'requests');
  const start = random.int(2, grid.length - 2);
  const values = grid.map((row) => row.map((id) => figures[id] ?? 0));
  grid.forEach((row, index) => {
    if (index >= start) write(figures, row, index === start ? [] : (values[index - 1] ?? []));
  });
};

const ALL = ['requests', 'disputes'] as const;

export const ERROR_KINDS: readonly ErrorKind[] = [
  { name: '1 typo, table 3', apply: wrongCells(1, mistype)(['requests']) },
  { name: '1 typo, table 4', apply: wrongCells(1, mistype)(['disputes']) },
  ...[1, 2, 3, 4, 5].flatMap((count): ErrorKind[] => [
    {
      name: `${count} typo${count > 1 ? 's' : ''}, tables 3 and 4`,
      apply: wrongCells(count, mistype)(ALL),
    },
    { name: `${count} arbitrary, table 3`, apply: wrongCells(count, arbitrary)(['requests']) },
  ]),
  { name: 'row shifted, table 3', apply: shiftRow('requests', 'whole') },
  { name: 'row shifted from the middle, table 3', apply: shiftRow('requests', 'from') },
  { name: 'row shifted, total in its place', apply: shiftRow('requests', 'details') },
  { name: 'row shifted, table 4', apply: shiftRow('disputes', 'whole') },
  { name: 'two cells of a row swapped', apply: swapCells(true) },
  { name: 'two cells of a column swapped', apply: swapCells(false) },
  { name: 'two rows swapped', apply: swapRows },
  { name: 'two columns swapped in some rows', apply: swapColumns },
  { name: 'digits of two cells run together', apply: joinDigits },
  { name: 'digits of a cell torn apart', apply: splitDigits },
  { name: 'compensating ±1 in a row', apply: compensate },
  { name: 'row left blank', apply: leaveRowBlank },
  { name: 'rows slid down by one', apply: slideRows },
  { name: '总计 row not filled in', apply: leaveTotals('row') },
  { name: '总计 column not filled in', apply: leaveTotals('column') },
  { name: '总计 row and column not filled in', apply: leaveTotals('row', 'column') },
  { name: 'one sum: total of table 4 left at 0', apply: leaveTotal },
  { name: 'one sum: row of table 4 shifted, a blank left behind', apply: shiftLeavingBlank },
  { name: 'one sum: 1 arbitrary, table 4', apply: wrongCells(1, arbitrary)(['disputes']) },
];
