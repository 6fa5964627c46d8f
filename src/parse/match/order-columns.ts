/**
 * Puts the cells of each line in the order in which its header prints the columns, so that all that
 * follows reads figures where they stand; and leaves out the columns that are not of the form.
 */
import type { CellId, FormTable } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import { readFigure } from '../../lib/read-figure.ts';
import type { Row } from '../rows/row.ts';
import { makeRow } from '../rows/row.ts';
import type { Alignment } from './align-runs.ts';
import type { FigureRun } from './figure-run.ts';
import { printedSlots } from './figure-run.ts';
import { placeByLeaves } from './place-by-leaves.ts';
import { makeLine } from './printed-line.ts';
import type { PrintedLine } from './printed-line.ts';
import type { TableHeader } from './table-header.ts';

/** What the headers say that the order of the form does not. */
export interface ColumnOrder {
  readonly lines: readonly PrintedLine[];
  /** Cells whose column stands in another place than in the form. */
  readonly moved: readonly CellId[];
  /** Cells of columns that the table does not print. */
  readonly absent: readonly CellId[];
  /** Cells of columns that the header does not name, or by another's word, though figures stand there. */
  readonly unnamed: readonly CellId[];
  /** Cells whose header stands in another place than the sums allow. */
  readonly contradicted: readonly CellId[];
}

/** The rows without the columns that are not of the form, where the header names all that are; the same where none is left out. */
export function dropExtraColumns(
  rows: readonly Row[],
  headers: readonly TableHeader[],
  table: FormTable,
): readonly Row[] {
  let left: Row[] | null = null;
  let done = 0; // what stands above a header is still under the one before it
  for (const header of headers) {
    const extra = extraColumns(header, table);
    const from = Math.max(header.from, done);
    done = header.until;
    if (extra.size === 0) continue;
    left ??= [...rows];
    for (const [index, row] of rows.slice(from, done).entries()) {
      const pieces = row.pieces.filter(({ column }) => !extra.has(column));
      left[from + index] = makeRow({ ...row, pieces });
    }
  }
  return left ?? rows;
}

function extraColumns(header: TableHeader, table: FormTable): ReadonlySet<number> {
  const extra = header.leaves.filter(({ key }) => key === null);
  if (extra.length === 0 || !header.isAligned || !isWhole(header, table)) return new Set();
  // What may be a column of the form is not left out.
  if (extra.some(({ isDoubtful }) => isDoubtful)) return new Set();
  return new Set(
    gather(extra, ({ column, columnSpan }) =>
      Array.from({ length: columnSpan }, (_, index) => column + index),
    ),
  );
}

/** Whether a header names every column of one of the table's blocks. */
function isWhole({ leaves }: TableHeader, table: FormTable): boolean {
  const named = new Set(gather(leaves, ({ key }) => key ?? []));
  return table.blocks.some(({ rows, columns }) => {
    const across = gather(rows, (row) => columns.map((column) => `${row.key}.${column.key}`));
    return columns.every(({ key }) => named.has(key)) || across.every((key) => named.has(key));
  });
}

interface OrderInput {
  readonly lines: readonly PrintedLine[];
  readonly runs: readonly FigureRun[];
  readonly alignment: Alignment;
  readonly headers: readonly TableHeader[];
}

export function orderColumns(input: OrderInput): ColumnOrder {
  const lines = [...input.lines];
  const moved: CellId[] = [];
  const absent: CellId[] = [];
  const unnamed: CellId[] = [];
  const contradicted: CellId[] = [];
  for (const headed of blocksUnderHeaders(input)) {
    const { block } = headed;
    const change = orderBlock(headed);
    if (change === null) continue;
    for (const { index, line } of block) {
      if (change.isContradicted) {
        contradicted.push(...line.cells.map(({ id }) => id));
        continue;
      }
      if (change.isNamed) lines[index] = arrange(line, change.keys);
      moved.push(...movedIn(line, change));
      (change.isNamed ? absent : unnamed).push(...leftOutOf(line, change));
      unnamed.push(...cellsOf(line, change.unsure));
    }
  }
  return { lines, moved, absent, unnamed, contradicted };
}

interface HeadedBlock {
  readonly header: TableHeader;
  readonly block: readonly OwnLine[];
  /** Nothing stands between the two. */
  readonly isNext: boolean;
}

/** The lines below each header, apart by their columns; one without figures goes with the line above it. */
function blocksUnderHeaders({ lines, runs, alignment, headers }: OrderInput): HeadedBlock[] {
  const byHeader = new Map<TableHeader, OwnLine[]>();
  let last = headers[0];
  lines.forEach((line, index) => {
    const run = runs[alignment.runOfRow[index] ?? -1];
    const row = run?.slots[0]?.row;
    if (row !== undefined) last = headers.findLast(({ to }) => to <= row);
    if (last === undefined) return;
    const own = byHeader.get(last);
    if (own === undefined) byHeader.set(last, [{ index, line, run }]);
    else own.push({ index, line, run });
  });
  return gather([...byHeader], ([header, own]) =>
    blocksOf(own).map((block, at) => ({
      header,
      block,
      isNext: at === 0 && isBelow(block, header),
    })),
  );
}

function isBelow(block: readonly OwnLine[], { to }: TableHeader): boolean {
  return block.some(({ run }) => (run?.slots[0]?.row ?? -1) >= to);
}

interface OwnLine {
  readonly index: number;
  readonly line: PrintedLine;
  readonly run: FigureRun | undefined;
}

/** Lines of the same columns, which one header may head or not. */
function blocksOf(lines: readonly OwnLine[]): OwnLine[][] {
  const blocks = new Map<string, OwnLine[]>();
  for (const each of lines) {
    const own = blocks.get(each.line.named);
    if (own === undefined) blocks.set(each.line.named, [each]);
    else own.push(each);
  }
  return [...blocks.values()];
}

interface BlockChange {
  /** The named columns in the order printed. */
  readonly keys: readonly string[];
  /** The figures are as many as the columns named; else more, and the form's order stands. */
  readonly isNamed: boolean;
  readonly isContradicted: boolean;
  /** Columns that stand somewhere among the others by no word of their own. */
  readonly unsure: readonly string[];
}

/** @returns null where the header heads other lines, names a column twice, or the form's order holds */
function orderBlock({ block, header, isNext }: HeadedBlock): BlockChange | null {
  const [first] = block;
  if (first === undefined) return null;
  const { keys: known, named } = first.line;
  if (isInOrderOf(known, header)) return null;
  const keys = gather(header.leaves, ({ key }) =>
    key !== null && known.includes(key) ? [key] : [],
  );
  const counts = gather(block, ({ run }) => (run === undefined ? [] : [printedSlots(run).length]));
  const isNamed = counts.length > 0 && counts.every((count) => count === keys.length);
  const hasAllLeaves =
    header.isAligned && header.leaves.length === known.length && isInGroups(first.line, header);
  if (hasAllLeaves && (keys.length > 0 ? keys.length === known.length || !isNamed : isNext)) {
    const placed = placeByLeaves(first.line, header.leaves);
    const isOfForm = placed.keys.join() === named;
    if (isOfForm && placed.unsure.length === 0) return null;
    return {
      ...placed,
      isNamed: true,
      isContradicted: !isOfForm && contradicts(block, placed.keys),
    };
  }
  if (keys.length === 0 || new Set(keys).size < keys.length || keys.join() === named) return null;
  if (keys.length === known.length)
    return { keys, isNamed: true, isContradicted: contradicts(block, keys), unsure: [] };
  if (isNamed) return { keys, isNamed, isContradicted: false, unsure: [] };
  const inOrder = known.filter((key) => keys.includes(key));
  // Where those that are named stand in an order of their own, so may the others.
  const unsure = inOrder.join() === keys.join() ? [] : inOrder;
  return { keys: inOrder, isNamed, isContradicted: false, unsure };
}

/** Whether a header names all of the columns where the form has them, and each by its own word: nearly all do. */
function isInOrderOf(known: readonly string[], { leaves }: TableHeader): boolean {
  return (
    leaves.length === known.length &&
    leaves.every(({ key, isDoubtful }, at) => key === known[at] && isDoubtful !== true)
  );
}

/**
 * Whether each of the rows that table 4 prints side by side is named above columns of its own: cells of a text
 * stand beside their columns, and so may name two rows above some of them, or none.
 */
function isInGroups({ group, cells }: PrintedLine, { leaves }: TableHeader): boolean {
  const keys = gather(leaves, ({ key }) => key ?? []);
  if (group === null || cells.length === group || new Set(keys).size === keys.length) return true;
  const rows = leaves.map(({ key }) => key?.slice(0, Math.max(0, key.lastIndexOf('.'))));
  return Array.from({ length: rows.length / group }, (_, at) => {
    const own = new Set(rows.slice(at * group, (at + 1) * group));
    own.delete(undefined); // a column that is not of the form
    return own.size <= 1 && !own.has('');
  }).every(Boolean);
}

/** The sums of full rows hold in the form's order and not in the header's. */
function contradicts(block: readonly OwnLine[], keys: readonly string[]): boolean {
  let byHeader = 0;
  let byForm = 0;
  for (const { line, run } of block) {
    const values = run === undefined ? [] : printedSlots(run).map(({ text }) => readFigure(text));
    const figures = values.map((value) => (value.kind === 'number' ? value.value : 0));
    if (line.group === null || figures.length !== line.cells.length) continue;
    if (figures.every((value) => value === 0)) continue;
    if (sumsHold(line, figures)) byForm++;
    if (sumsHold(arrange(line, keys), figures)) byHeader++;
  }
  return byForm > byHeader && byHeader * 2 < byForm;
}

function sumsHold({ group, totals }: PrintedLine, values: readonly number[]): boolean {
  return totals.every((total, index) => {
    const start = index * (group ?? 0);
    const own = values.slice(start, start + (group ?? 0));
    return own.reduce((sum, value) => sum + value, 0) === 2 * (values[total] ?? 0);
  });
}

/** The line with its cells in the order of the keys; a sum with an addend missing is none. */
function arrange(line: PrintedLine, keys: readonly string[]): PrintedLine {
  const cells = gather(keys, (key) => line.cells.filter((_, at) => line.keys[at] === key));
  const group = cells.length === line.cells.length ? line.group : null;
  const rows = group === null ? [] : cells.filter((_, index) => index % group === 0);
  // Rows of table 4 that stand side by side keep their columns together, or have no sums of their own.
  const isTogether = rows.every(({ row }, index) =>
    cells.slice(index * (group ?? 0), (index + 1) * (group ?? 0)).every((cell) => cell.row === row),
  );
  const totals = gather(cells, ({ column }, index) => (column.role === 'total' ? [index] : []));
  const sums = isTogether && group !== null ? { group, totals } : { group: null, totals: [] };
  return makeLine({ row: line.row, cells, ...sums });
}

function movedIn(line: PrintedLine, { keys, isNamed }: BlockChange): CellId[] {
  if (!isNamed) return [];
  const kept = line.keys.filter((key) => keys.includes(key));
  const isMoved = (key: string | undefined): boolean =>
    key !== undefined && kept.indexOf(key) !== keys.indexOf(key);
  return line.cells.filter((_, at) => isMoved(line.keys[at])).map(({ id }) => id);
}

function leftOutOf(line: PrintedLine, { keys }: BlockChange): CellId[] {
  return cellsOf(
    line,
    line.keys.filter((key) => !keys.includes(key)),
  );
}

function cellsOf({ cells, keys }: PrintedLine, named: readonly string[]): CellId[] {
  return cells.filter((_, at) => named.includes(keys[at] ?? '')).map(({ id }) => id);
}
