/**
 * The headers printed within a table of real cells: which columns they name, in the order printed.
 * Reports do swap columns together with their headers (法律服务机构 before 社会公益组织, 总计 first) and
 * add some of their own (备注, 代码, 上年数); every sum still holds when such a table is read by place.
 */
import { ALL_TABLES } from '../../form/editions.ts';
import type { FormTable } from '../../form/form-types.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { foldCore, matchLabel } from '../rows/labels.ts';
import { PrintedPiece } from '../rows/printed-piece.ts';
import { holdsNumber } from '../rows/row.ts';
import type { Row } from '../rows/row.ts';
import { LEAST_LIKENESS, nameDamaged } from './name-damaged.ts';
import type { ColumnPrint, HeaderLeaf } from './name-damaged.ts';
import { nestedKeys, printsOf, rowNamed } from './nested-header.ts';
import type { HeaderWords } from './nested-header.ts';

export interface TableHeader {
  /** Rows `from` (inclusive) to `to` (exclusive) print it; it governs those up to `until`. */
  readonly from: number;
  readonly to: number;
  readonly until: number;
  /** In the order printed. */
  readonly leaves: readonly HeaderLeaf[];
  /** The figures below stand in the very columns of the leaves. */
  readonly isAligned: boolean;
}

/** Labels this short (其他, 总计) name rows too: one alone makes no header. */
const LONG_LABEL = 4;
/** Rows above a row of column labels that may belong to the header: 行政复议, 行政诉讼. */
const MOST_ROWS_ABOVE = 2;
const LEAST_ALIGNED = 0.8;
/** A header saved one cell a line takes half as many. */
const MOST_HEADER_ROWS = 60;

/** @param rows the rows of one table */
export function findHeaders(rows: readonly Row[], table: FormTable): TableHeader[] {
  const { columns, words } = KNOWN.get(table) ?? columnsOfForm(table);
  const isHeaderRow = rows.map((row) => isHeader(row, words));
  const starts = [...isHeaderRow.keys()].filter(
    (index) => (isHeaderRow[index] ?? false) && !isHeaderAbove(rows, isHeaderRow, index),
  );
  return starts.map((start, order) => {
    const until = starts[order + 1] ?? rows.length;
    let to = until;
    while (!(isHeaderRow[to - 1] ?? true)) to--;
    const from = startOf(rows, start);
    return headerOf({ from, to, until }, { rows, columns, words });
  });
}

/** How the form names the columns of a table. */
interface FormColumns {
  readonly columns: readonly ColumnPrint[];
  readonly words: HeaderWords;
}

/** Those of every table of the form: made once, for every report asks for them. */
const KNOWN: ReadonlyMap<FormTable, FormColumns> = new Map(
  ALL_TABLES.map((table) => [table, columnsOfForm(table)]),
);

function columnsOfForm(table: FormTable): FormColumns {
  const columns = table.blocks.flatMap((block) =>
    block.columns.flatMap(({ key, label, aliases }) =>
      [label, ...aliases].map((print) => ({ key, print: foldLabel(print) })),
    ),
  );
  const keys = new Map(columns.toReversed().map(({ key, print }) => [print, key]));
  const width = table.blocks[0]?.columns.length ?? 0;
  return { columns, words: { table, width, keyOf: (folded) => keys.get(folded) ?? null } };
}

function isHeader(row: Row, { keyOf: find }: HeaderWords): boolean {
  if (holdsFigures(row)) return false;
  const named = printsOf(row).filter((folded) => find(folded) !== null);
  return named.length > 1 || named.some((folded) => folded.length >= LONG_LABEL);
}

function holdsFigures(row: Row): boolean {
  return row.kind === 'line' ? /\d/.test(row.text.normalize('NFKC')) : holdsNumber(row);
}

/** Whether the row goes on a header begun above, with nothing but blank or header rows between. */
function isHeaderAbove(
  rows: readonly Row[],
  isHeaderRow: readonly boolean[],
  index: number,
): boolean {
  for (let above = index - 1; above >= 0; above--) {
    if (isHeaderRow[above] ?? false) return true;
    if (rows[above]?.text !== '') return false;
  }
  return false;
}

function startOf(rows: readonly Row[], start: number): number {
  let from = start;
  while (from > 0 && start - from < MOST_ROWS_ABOVE) {
    const above = rows[from - 1];
    const isPart = above !== undefined && above.text !== '' && !holdsFigures(above);
    if (!isPart) break;
    from--;
  }
  return from;
}

type Extent = Pick<TableHeader, 'from' | 'to' | 'until'>;

interface HeaderInput {
  readonly rows: readonly Row[];
  readonly columns: readonly ColumnPrint[];
  readonly words: HeaderWords;
}

function headerOf(extent: Extent, { rows, columns, words }: HeaderInput): TableHeader {
  const above = rows.slice(extent.from, Math.min(extent.to, extent.from + MOST_HEADER_ROWS));
  const below = rows.slice(extent.to, extent.until);
  const pieces = joinCut(
    above.flatMap((row) => row.pieces).filter(({ text }) => text !== ''),
    words,
  );
  const known = pieces.flatMap((piece): HeaderLeaf[] => {
    const key = words.keyOf(piece.folded);
    return key === null ? [] : [leafOf(piece, key)];
  });
  const others = extraLeaves(pieces, known, below);
  const leaves = nameDamaged([...known, ...others], columns, words);
  const isAligned = standsInColumns(leaves, below);
  if (isAligned) return { ...extent, isAligned, leaves: withRowsAbove(leaves, pieces, words) };
  const nested = nestedKeys(above, words).map((key, column) => ({
    key,
    text: '',
    column,
    columnSpan: 1,
  }));
  return { ...extent, isAligned, leaves: nested };
}

/** A label cut over two cells of its column (结果维 above 持) is one. */
function joinCut(pieces: readonly PrintedPiece[], words: HeaderWords): readonly PrintedPiece[] {
  const joined = new Map<number, PrintedPiece>();
  const unknown = pieces.filter(({ folded }) => words.keyOf(folded) === null);
  if (unknown.length < 2) return pieces;
  for (const [column, own] of byColumn(unknown)) {
    const [first] = own;
    if (first === undefined || own.length === 1) continue;
    const whole = new PrintedPiece({ ...first, text: own.map(({ text }) => text).join('') });
    if (words.keyOf(whole.folded) !== null) joined.set(column, whole);
  }
  if (joined.size === 0) return pieces;
  return pieces.flatMap((piece) => {
    const whole = joined.get(piece.column);
    if (whole === undefined || words.keyOf(piece.folded) !== null) return [piece];
    joined.delete(piece.column);
    return [whole];
  });
}

function leafOf({ text, column, columnSpan }: PrintedPiece, key: string | null): HeaderLeaf {
  return { key, text, column, columnSpan };
}

/** Header cells that name nothing of the form, over cells that hold something else than labels. */
function extraLeaves(
  pieces: readonly PrintedPiece[],
  known: readonly HeaderLeaf[],
  below: readonly Row[],
): HeaderLeaf[] {
  const taken = new Set(known.flatMap(columnsOf));
  const isFree = ({ column, columnSpan }: PrintedPiece): boolean =>
    columnSpan <= 1 && (columnSpan < 1 || !taken.has(column));
  const unknown = pieces.filter((piece) => isFree(piece) && !isOfForm(piece, 1));
  if (unknown.length === 0) return [];
  const printedBelow = byColumn(
    below.flatMap((row) => row.pieces.filter(({ text }) => text !== '')),
  );
  const leaves: HeaderLeaf[] = [];
  for (const piece of unknown) {
    const own = columnsOf(piece);
    if (!isFree(piece)) continue;
    const printed = own.flatMap((column) => printedBelow.get(column) ?? []);
    if (printed.length === 0 || printed.some((each) => isOfForm(each, LEAST_LIKENESS))) continue;
    own.forEach((column) => taken.add(column));
    leaves.push(leafOf(piece, null));
  }
  return leaves;
}

function byColumn(pieces: readonly PrintedPiece[]): ReadonlyMap<number, readonly PrintedPiece[]> {
  const columns = new Map<number, PrintedPiece[]>();
  for (const piece of pieces) {
    const own = columns.get(piece.column);
    if (own === undefined) columns.set(piece.column, [piece]);
    else own.push(piece);
  }
  return columns;
}

function isOfForm({ folded, text }: PrintedPiece, least: number): boolean {
  return matchLabel(folded, least) !== null || matchLabel(foldCore(text), least) !== null;
}

function columnsOf({ column, columnSpan }: Pick<PrintedPiece, 'column' | 'columnSpan'>): number[] {
  if (columnSpan === 1) return [column];
  return Array.from({ length: columnSpan }, (_, index) => column + index);
}

function standsInColumns(leaves: readonly HeaderLeaf[], below: readonly Row[]): boolean {
  const columns = new Set(leaves.map(({ column }) => column));
  if (columns.size < leaves.length) return false;
  const filled = below.filter((row) => row.kind !== 'line' && holdsFigures(row));
  const inPlace = filled.filter((row) =>
    row.pieces.every(({ isNumber, column }) => !isNumber || columns.has(column)),
  );
  return filled.length > 0 && inPlace.length >= filled.length * LEAST_ALIGNED;
}

/**
 * Table 4 names its rows above its columns: each leaf, in order of columns, belongs to the nearest such
 * label at its left.
 */
function withRowsAbove(
  leaves: readonly HeaderLeaf[],
  pieces: readonly PrintedPiece[],
  { table }: HeaderWords,
): HeaderLeaf[] {
  if (table.layout !== 'sideBySide') return [...leaves];
  const rows = pieces.flatMap((piece) => {
    const row = rowNamed(piece.match, table);
    return row === null ? [] : [{ row, column: piece.column }];
  });
  if (rows.length === 0) return [...leaves];
  const named = rows
    .toSorted((left, right) => left.column - right.column)
    .filter(({ column }, index, all) => column !== all[index - 1]?.column);
  let next = 0;
  return leaves.map((leaf) => {
    while ((named[next]?.column ?? Infinity) <= leaf.column) next++;
    const above = named[next - 1];
    return leaf.key === null || above === undefined
      ? leaf
      : { ...leaf, key: `${above.row}.${leaf.key}` };
  });
}
