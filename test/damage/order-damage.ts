/** Columns, rows and blocks in another order than the form's, one too many or one too few. */
import type { CellId } from '../../src/form/form-types.ts';
import type { Random } from '../support/random.ts';
import type { Sheet, SheetCell, SheetTable } from '../support/sheet.ts';
import { carryAny, GRID_CARRIERS } from './carriers.ts';
import type { DamageKind } from './damage.ts';
import { labelCell, mapTables } from './edit-sheet.ts';

type Row = readonly SheetCell[];

/** The numbers below `count` in any order but their own. */
function shuffled(random: Random, count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  do {
    for (let last = count - 1; last > 0; last--) {
      const other = random.int(0, last);
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
  } while (order.every((from, index) => from === index));
  return order;
}

function inOrder<T>(items: readonly T[], order: readonly number[]): readonly T[] {
  return order.flatMap((from) => items.slice(from, from + 1));
}

const figuresOf = (row: Row): Row => row.filter(({ id }) => id !== null);

function only(table: SheetTable['table'], change: (table: SheetTable) => readonly Row[]) {
  return (sheet: Sheet): Sheet =>
    mapTables(sheet, (each) => (each.table === table ? { ...each, rows: change(each) } : each));
}

/** The five kinds of organisations stand third in the header and second to sixth among the figures. */
function reorderApplicants(random: Random, { rows }: SheetTable): readonly Row[] {
  const order = shuffled(random, 5);
  return rows.map((row, index) => {
    const figures = figuresOf(row);
    if (index === 2) return inOrder(row, order);
    if (figures.length !== 7) return row;
    const labels = row.filter(({ id }) => id === null);
    return [
      ...labels,
      ...figures.slice(0, 1),
      ...inOrder(figures.slice(1, 6), order),
      ...figures.slice(6),
    ];
  });
}

/** Blocks of table 2 that have three columns of equal width, header and figures alike. */
function reorderThree(random: Random, { rows }: SheetTable): readonly Row[] {
  const order = shuffled(random, 3);
  return rows.map((row) =>
    row.length === 4 ? [...row.slice(0, 1), ...inOrder(row.slice(1), order)] : row,
  );
}

function reorderResults(random: Random, { rows }: SheetTable): readonly Row[] {
  const order = shuffled(random, 5);
  return rows.map((row) =>
    row.length === 15
      ? [0, 5, 10].flatMap((start) => inOrder(row.slice(start, start + 5), order))
      : row,
  );
}

/** 行政诉讼 before 行政复议, or its two halves exchanged. */
function reorderBlocks(random: Random, { rows }: SheetTable): readonly Row[] {
  const isWhole = random.chance(0.5);
  const order = isWhole ? [1, 2, 0] : [0, 2, 1];
  return rows.map((row, index) => {
    if (index === 0) return isWhole ? row.toReversed() : row;
    if (index === 1) return isWhole ? row : row.toReversed();
    return inOrder([row.slice(0, 5), row.slice(5, 10), row.slice(10)], order).flat();
  });
}

/** Table 4 with the three ways as rows, in any order. */
function standUpright(random: Random, { rows }: SheetTable): readonly Row[] {
  const [results = [], figures = []] = rows.slice(2);
  const names = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'];
  const lines = names.map((name, index) => [
    labelCell(name),
    ...figures.slice(index * 5, index * 5 + 5),
  ]);
  return [[labelCell('类别'), ...results.slice(0, 5)], ...inOrder(lines, shuffled(random, 3))];
}

/** The rows of 行政处罚 and 行政强制 exchanged. */
function exchangeRows({ rows }: SheetTable): readonly Row[] {
  const at = (label: string): number => rows.findIndex(([first]) => first?.text === label);
  const [penalties, coercion] = [at('行政处罚'), at('行政强制')];
  return rows.map(
    (row, index) =>
      (index === penalties ? rows[coercion] : index === coercion ? rows[penalties] : row) ?? row,
  );
}

interface Extra {
  readonly head: string;
  readonly figure: (index: number) => string;
  /** Before the figures, not behind them. */
  readonly isFirst?: boolean;
}

function extraIn({ rows, table }: SheetTable, { head, figure, isFirst = false }: Extra) {
  const add = (row: Row, cell: SheetCell, at: number): Row =>
    isFirst ? [...row.slice(0, at), cell, ...row.slice(at)] : [...row, cell];
  return rows.map((row, index): Row => {
    const figures = figuresOf(row).length;
    if (figures > 0) return add(row, labelCell(figure(index)), row.length - figures);
    if (table !== 'proactive') {
      return index === 0 ? add(row, labelCell(head, 1, 3), table === 'requests' ? 1 : 0) : row;
    }
    if (row.length === 1) return row.map((cell) => ({ ...cell, columnSpan: 5 }));
    return add(row, labelCell(head), 1);
  });
}

function extraColumn(random: Random, extra: Extra, tables: readonly string[]) {
  const table = random.pick(tables);
  return (sheet: Sheet): Sheet =>
    mapTables(sheet, (each) =>
      each.table === table ? { ...each, rows: extraIn(each, extra) } : each,
    );
}

const TABLES = ['proactive', 'requests', 'disputes'] as const;

function reordered(
  id: string,
  table: SheetTable['table'],
  change: (random: Random, table: SheetTable) => readonly Row[],
): DamageKind {
  return {
    id,
    loss: 'nothing',
    apply: ({ random, sheet }) => ({
      bytes: carryAny(random, only(table, (each) => change(random, each))(sheet), GRID_CARRIERS),
    }),
  };
}

interface Cut {
  readonly rows: readonly Row[];
  readonly lost: readonly SheetCell[];
}

/** One kind of organisation left out of header and rows. */
function withoutApplicant(random: Random, { rows }: SheetTable): Cut {
  const gone = random.int(0, 4);
  const victims = rows.flatMap((row) => figuresOf(row)[gone + 1] ?? []);
  const narrow = (row: Row, columnSpan: number): Row =>
    row.map((cell, at) => (at === 1 ? { ...cell, columnSpan } : cell));
  const cut = rows.map((row, index) => {
    if (index === 0) return narrow(row, 6);
    if (index === 1) return narrow(row, 4);
    if (index === 2) return row.toSpliced(gone, 1);
    return row.filter((cell) => !victims.includes(cell));
  });
  return { rows: cut, lost: victims };
}

/** One of three columns of table 2 left out of its blocks. */
function withoutOneOfThree(random: Random, { rows }: SheetTable): Cut {
  const gone = random.int(1, 3);
  const cut = rows.map((row) => (row.length === 4 ? row.toSpliced(gone, 1) : row));
  return {
    rows: cut,
    lost: rows.flatMap((row) => (row.length === 4 ? row.slice(gone, gone + 1) : [])),
  };
}

/** One result left out below all three ways of table 4. */
function withoutResult(random: Random, { rows }: SheetTable): Cut {
  const gone = random.int(0, 4);
  const isGone = (_cell: SheetCell, at: number): boolean => at % 5 === gone;
  const cut = rows.map((row) =>
    row.length === 15
      ? row.filter((cell, at) => !isGone(cell, at))
      : row.map((cell) => ({ ...cell, columnSpan: (cell.columnSpan / 5) * 4 })),
  );
  return { rows: cut, lost: rows.flatMap((row) => (row.length === 15 ? row.filter(isGone) : [])) };
}

function missing(
  id: string,
  table: SheetTable['table'],
  leaveOut: (random: Random, table: SheetTable) => Cut,
): DamageKind {
  return {
    id,
    loss: 'values',
    apply: ({ random, sheet }) => {
      const lost = new Set<CellId>();
      const cut = only(table, (each) => {
        const left = leaveOut(random, each);
        for (const cell of left.lost) if (cell.id !== null) lost.add(cell.id);
        return left.rows;
      })(sheet);
      return { bytes: carryAny(random, cut, GRID_CARRIERS), lost };
    },
  };
}

export const ORDER_DAMAGE: readonly DamageKind[] = [
  reordered('columns reordered (table 2)', 'proactive', reorderThree),
  reordered('columns reordered (table 3)', 'requests', reorderApplicants),
  reordered('columns reordered (table 4)', 'disputes', reorderResults),
  reordered('blocks reordered (table 4)', 'disputes', reorderBlocks),
  reordered('upright with rows reordered (table 4)', 'disputes', standUpright),
  reordered('rows reordered (table 2)', 'proactive', (_random, table) => exchangeRows(table)),
  {
    id: 'an extra column 备注',
    loss: 'nothing',
    apply: ({ random, sheet }) => {
      const extra = { head: '备注', figure: () => random.pick(['', '', '无', '详见附件']) };
      return {
        bytes: carryAny(random, extraColumn(random, extra, TABLES)(sheet), GRID_CARRIERS),
      };
    },
  },
  {
    id: 'an extra column 上年数',
    loss: 'nothing',
    apply: ({ random, sheet }) => {
      const extra = { head: '上年数', figure: () => String(random.int(0, 99)) };
      const more = extraColumn(random, extra, ['proactive', 'requests'])(sheet);
      return { bytes: carryAny(random, more, GRID_CARRIERS) };
    },
  },
  {
    id: 'an extra column of row codes',
    loss: 'nothing',
    apply: ({ random, sheet }) => {
      const extra = { head: '行次', figure: (index: number) => String(index), isFirst: true };
      const more = extraColumn(random, extra, ['proactive', 'requests'])(sheet);
      return { bytes: carryAny(random, more, GRID_CARRIERS) };
    },
  },
  missing('a column missing (table 2)', 'proactive', withoutOneOfThree),
  missing('a column missing (table 3)', 'requests', withoutApplicant),
  missing('a column missing (table 4)', 'disputes', withoutResult),
];
