/**
 * The headers printed within a table of real cells: which columns they name, in the order printed.
 * Reports do swap columns together with their headers (法律服务机构 before 社会公益组织, 总计 first) and
 * add some of their own (备注, 代码, 上年数); every sum still holds when such a table is read by place.
 */
import { ALL_TABLES } from '../../form/editions.ts';
import type { FormTable } from '../../form/form-types.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import type { PrintedPiece } from '../rows/printed-piece.ts';
import type { Row } from '../rows/row.ts';
import { similarity } from '../../lib/similarity.ts';
import { gather } from '../../lib/gather.ts';
import { otherWordsOf, rowByOtherWords } from './header-words.ts';
import {
  extraLeaves,
  holdsFigures,
  joinCut,
  leafOf,
  standsInColumns,
  withBare,
} from './header-leaves.ts';
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
/** A header saved one cell a line takes half as many. */
const MOST_HEADER_ROWS = 60;

/** @param rows the rows of one table */
export function findHeaders(rows: readonly Row[], table: FormTable): TableHeader[] {
  const { columns, words } = KNOWN.get(table) ?? columnsOfForm(table);
  const isHeaderRow = rows.map(
    (row) => !holdsFigures(row) && (isHeader(row, words) || isLikeHeader(row, columns, words)),
  );
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
  const columns = gather(table.blocks, (block) =>
    gather(block.columns, ({ key, label, aliases }) =>
      [label, ...aliases].map((print) => ({ key, print: foldLabel(print) })),
    ),
  );
  const known = columns.toReversed().map(({ key, print }): [string, string] => [print, key]);
  const keys = new Map([...otherWordsOf(table), ...known]);
  const width = table.blocks[0]?.columns.length ?? 0;
  return { columns, words: { table, width, keyOf: (folded) => keys.get(folded) ?? null } };
}

/** @param row without figures */
function isHeader(row: Row, { keyOf: find }: HeaderWords): boolean {
  const named = printsOf(row, find).filter((folded) => find(folded) !== null);
  return named.length > 1 || named.some((folded) => folded.length >= LONG_LABEL);
}

/** A header none of whose words is the form's own: it begins with 信息内容, or has a word like a column's. */
function isLikeHeader(row: Row, columns: readonly ColumnPrint[], { table }: HeaderWords): boolean {
  if (row.kind === 'line') return false;
  const words = row.pieces.filter(({ match, text }) => text !== '' && isNoneOrColumn(match));
  const isBegun = row.pieces.some(
    ({ match }) =>
      match?.score === 1 && match.label.kind === 'heading' && match.label.table === table.id,
  );
  if (isBegun && table.layout === 'blocks') return words.length > 0;
  return words.some(
    ({ folded }) =>
      folded.length >= LONG_LABEL &&
      columns.some(
        ({ print }) =>
          print.length >= LONG_LABEL && similarity(folded, print, LEAST_LIKENESS) >= LEAST_LIKENESS,
      ),
  );
}

function isNoneOrColumn(match: PrintedPiece['match']): boolean {
  return match === null || match.label.kind === 'column';
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
    gather(above, (row) => row.pieces).filter(({ text }) => text !== ''),
    words,
  );
  const known = gather(pieces, (piece): HeaderLeaf[] => {
    const key = words.keyOf(piece.folded);
    return key === null ? [] : [leafOf(piece, key)];
  });
  const others = extraLeaves(pieces, known, below);
  const found = nameDamaged([...known, ...others], columns, words);
  const isNamed = standsInColumns(found, below);
  const leaves = isNamed ? found : withBare(found, below, words);
  const { from, to, until } = extent;
  const isAligned = isNamed || (leaves !== found && standsInColumns(leaves, below));
  if (isAligned)
    return { from, to, until, isAligned, leaves: withRowsAbove(leaves, pieces, words) };
  const nested = nestedKeys(above, words).map((key, column) => ({
    key,
    text: '',
    column,
    columnSpan: 1,
  }));
  return { from, to, until, isAligned, leaves: nested };
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
  const rows = gather(pieces, (piece) => {
    const row = rowNamed(piece.match, table) ?? rowByOtherWords(piece.folded, table);
    return row === null ? [] : [{ row, column: piece.column }];
  });
  if (rows.length === 0) return [...leaves];
  const named = rows
    .toSorted((left, right) => left.column - right.column)
    .filter(({ column }, index, all) => column !== all[index - 1]?.column);
  addUnnamed(named, leaves, table);
  let next = 0;
  return leaves.map((leaf) => {
    while ((named[next]?.column ?? Infinity) <= leaf.column) next++;
    const above = named[next - 1];
    return leaf.key === null || above === undefined
      ? leaf
      : { ...leaf, key: `${above.row}.${leaf.key}` };
  });
}

interface RowAbove {
  readonly row: string;
  readonly column: number;
}

/** Where some rows are not named and the others stand where the form has them, the form's order names the rest. */
function addUnnamed(named: RowAbove[], leaves: readonly HeaderLeaf[], { blocks }: FormTable): void {
  const [{ rows, columns } = { rows: [], columns: [] }] = blocks;
  if (named.length >= rows.length || leaves.length !== rows.length * columns.length) return;
  const homes = rows.map(({ key }, at) => ({
    row: key,
    column: leaves[at * columns.length]?.column ?? 0,
  }));
  const isAtHome = named.every(({ row, column }) =>
    homes.some((home) => home.row === row && home.column === column),
  );
  // Columns before the first name are under none, and in doubt.
  if (isAtHome && named[0]?.row === homes[0]?.row) named.splice(0, named.length, ...homes);
}
