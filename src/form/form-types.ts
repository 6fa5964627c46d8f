/**
 * The shape of the statutory form. An edition is plain frozen data of these types; grid headers,
 * parser, rules, JSON Schema and indicator lists are all derived from it.
 */

/**
 * What a column counts: `count` ≥ 0 and whole, `change` whole and signed, `money` in 万元, `any` as
 * the unit beside each row says (statistics before 2019).
 */
export type FigureKind = 'count' | 'change' | 'money' | 'any';

/** The six kinds of outcome of a request; 不予公开, 无法提供, 不予处理 and 其他处理 may be several rows. */
export const RESULT_ROLES = [
  'granted',
  'partial',
  'denied',
  'unavailable',
  'rejected',
  'other',
] as const;
export type ResultRole = (typeof RESULT_ROLES)[number];

/**
 * What a row counts. Sums, readings, suggestions and charts ask for rows by role, so that an edition
 * may add, drop or rename rows; a row of table 2 has none, as nothing is asked of it by meaning.
 */
export type RowRole =
  'received' | 'carriedIn' | ResultRole | 'total' | 'carriedOut' | 'review' | 'litigation';

/** 本机关不掌握: the one of 无法提供 that people publish by itself. */
export type RowReason = 'notHeld';

/** Whom or what a column counts: applicants (table 3), how cases ended (table 4), and their total. */
export type ColumnRole =
  'naturalPerson' | 'organisation' | 'upheld' | 'corrected' | 'otherEnding' | 'pending' | 'total';

export interface FormColumn {
  readonly key: string;
  readonly role?: ColumnRole;
  /** As printed in the official form. */
  readonly label: string;
  /** Other prints met in real reports; folded before comparison. */
  readonly aliases: readonly string[];
  readonly kind: FigureKind;
  readonly english: string;
}

export interface FormRow {
  readonly key: string;
  readonly role?: RowRole;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Printed headings to the left of or above the row, outermost first. */
  readonly groups: readonly string[];
  readonly english: string;
  /** Most requests end in such a row: it is seldom empty. */
  readonly isUsual?: true;
  /** Which of the rows of its role it is, where one is asked for by itself. */
  readonly reason?: RowReason;
}

/**
 * How a table is printed: `blocks` one below the other, each under its own column headers; `rows` with
 * groups to their left and one header; `sideBySide` all rows on one line.
 */
export type TableLayout = 'blocks' | 'rows' | 'sideBySide';

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
  readonly layout: TableLayout;
  readonly blocks: readonly FormBlock[];
  /** Header prints that name no single column, e.g. 法人或其他组织. */
  readonly headings: readonly string[];
  /** The groups of its rows in English, by their print. */
  readonly groupsInEnglish?: Readonly<Record<string, string>>;
}

export interface FormEdition {
  readonly id: string;
  /** The notice that fixed the form. */
  readonly notice: string;
  /** The first year reported on with this form; the next edition ends it. */
  readonly firstYear: number;
  /** As the notice prints it. */
  readonly tables: FormTables;
  /** How those tables print （六）其他处理. */
  readonly otherRows: OtherRows;
  /** Tables that reports of this edition print instead, by how they print （六）其他处理. */
  readonly variants: Readonly<Partial<Record<OtherRows, Partial<FormTables>>>>;
}

export type FormTables = Readonly<Record<TableId, FormTable>>;

/** How a report prints （六）其他处理: as one row or as three. */
export type OtherRows = 'one' | 'three';

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

/** A row that stands in no group, as table 1 has them. */
export function plainRow(
  key: string,
  label: string,
  more: { english: string; aliases?: readonly string[] },
): FormRow {
  return { key, label, aliases: more.aliases ?? [], groups: [], english: more.english };
}
