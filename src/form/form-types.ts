/**
 * The shape of the statutory form. An edition is plain frozen data of these types; grid headers,
 * parser, rules, JSON Schema and indicator lists are all derived from it.
 */

/**
 * What a column counts: `count` ≥ 0 and whole, `change` whole and signed, `money` in 万元, `any` as
 * the unit beside each row says (statistics before 2019).
 */
export type FigureKind = 'count' | 'change' | 'money' | 'any';

export interface FormColumn {
  readonly key: string;
  /** As printed in the official form. */
  readonly label: string;
  /** Other prints met in real reports; folded before comparison. */
  readonly aliases: readonly string[];
  readonly kind: FigureKind;
  readonly english: string;
}

export interface FormRow {
  readonly key: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Printed headings to the left of or above the row, outermost first. */
  readonly groups: readonly string[];
  readonly english: string;
}

/** A run of rows under one column header. Table 2 has one block an article item, the others one. */
export interface FormBlock {
  /** The line printed across the block, e.g. 第二十条第（一）项. */
  readonly caption: string | null;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

export interface FormTable<Id extends AnyTableId = TableId> {
  readonly id: Id;
  readonly title: string;
  readonly blocks: readonly FormBlock[];
  /** Header prints that name no single column, e.g. 法人或其他组织. */
  readonly headings: readonly string[];
}

export interface FormEdition {
  readonly id: string;
  /** The notice that fixed the form. */
  readonly notice: string;
  /** First and last year reported on with this form; null = still in force. */
  readonly years: { readonly first: number; readonly last: number | null };
  readonly tables: Readonly<Record<TableId, FormTable>>;
}

export const TABLE_IDS = ['proactive', 'requests', 'disputes'] as const;
export type TableId = (typeof TABLE_IDS)[number];
/** The three official tables, and the statistics table of the reports before them. */
export type AnyTableId = TableId | 'statistics';
const ANY_TABLE_IDS: readonly AnyTableId[] = [...TABLE_IDS, 'statistics'];

/** `<table>.<row>.<column>`; a row key may itself hold a dot. */
export type CellId = `${AnyTableId}.${string}.${string}`;

export function cellId(table: AnyTableId, row: string, column: string): CellId {
  return `${table}.${row}.${column}`;
}

/** Text as a cell id; null when it is not of that shape. Whether a form has the cell is another matter. */
export function toCellId(text: string): CellId | null {
  const parts = splitCellId(text);
  return parts === null ? null : cellId(parts.table, parts.row, parts.column);
}

/** Takes a cell id apart; null when it is not of that shape. */
export function splitCellId(
  id: string,
): { readonly table: AnyTableId; readonly row: string; readonly column: string } | null {
  const first = id.indexOf('.');
  const last = id.lastIndexOf('.');
  const table = ANY_TABLE_IDS.find((each) => each === id.slice(0, first));
  if (table === undefined || last <= first) return null;
  return { table, row: id.slice(first + 1, last), column: id.slice(last + 1) };
}
