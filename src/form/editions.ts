/**
 * The form that a report follows: its edition, and which of that edition's variants. Everything is
 * told by the data; to add an edition: one data file like `edition-2021.ts`, one line in
 * `edition-list.ts`, one line of `test/form/form.test.ts`.
 */
import { EDITIONS } from './edition-list.ts';
import { EDITION_OLDER } from './edition-older.ts';
import type {
  AnyTableId,
  CellId,
  FormColumn,
  FormEdition,
  FormRow,
  FormTable,
  FormTables,
  OtherRows,
} from './form-types.ts';
import { cellId, TABLE_IDS } from './form-types.ts';
import { statisticsTable } from './statistics-table.ts';
import type { Statistics } from './statistics-table.ts';

export { EDITIONS };
export type { OtherRows };

/** Reports older than the editions with the three tables follow none (`older`). */
export type EditionId = (typeof EDITIONS)[number]['id'] | typeof EDITION_OLDER.id;
export const EDITION_IDS: readonly EditionId[] = [...EDITIONS.map(({ id }) => id), 'older'];

/** The form a report follows: its edition, and how it prints （六）其他处理. */
export interface FormVariant {
  readonly edition: EditionId;
  readonly otherRows: OtherRows;
  /** The indicators of an older report, as it prints them. */
  readonly statistics?: Statistics;
}

/** One place in the form where a figure is printed. */
export interface FormCell {
  readonly id: CellId;
  readonly table: AnyTableId;
  readonly caption: string | null;
  readonly row: FormRow;
  readonly column: FormColumn;
}

export function getEdition(id: EditionId): FormEdition {
  return EDITIONS.find((edition) => edition.id === id) ?? EDITION_OLDER;
}

/** The edition in force for a year of report; null for years before the three tables. */
export function editionOfYear(year: number): EditionId | null {
  return EDITIONS.findLast(({ firstYear }) => year >= firstYear)?.id ?? null;
}

/** How an edition's official form prints （六）其他处理. */
export function officialOtherRows(edition: EditionId): OtherRows {
  return getEdition(edition).otherRows;
}

/** Every variant that reports of an edition print, the official one first. */
export function variantsOf(edition: EditionId): readonly FormVariant[] {
  const { otherRows, variants } = getEdition(edition);
  return [otherRows, ...OTHER_ROWS.filter((each) => each in variants)].map((each) => ({
    edition,
    otherRows: each,
  }));
}

/** Both, in the order in which a variant beside the official one is tried. */
const OTHER_ROWS = ['one', 'three'] as const satisfies readonly OtherRows[];

/** Every variant of every edition, oldest edition first. */
export const VARIANTS: readonly FormVariant[] = EDITIONS.flatMap(({ id }) => variantsOf(id));

/** The three tables of a variant; the official ones where the edition has no such variant. */
export function tablesOf({ edition, otherRows }: FormVariant): FormTables {
  const { tables, variants } = getEdition(edition);
  return { ...tables, ...variants[otherRows] };
}

/** Every table that some report prints, each once. */
export const ALL_TABLES: readonly FormTable[] = [
  ...new Set(VARIANTS.flatMap((variant) => Object.values(tablesOf(variant)))),
];

/** By how （六）其他处理 is printed, then by edition: asked for once a figure, so that no key is made. */
const cellsByVariant: Readonly<Record<OtherRows, Map<EditionId, readonly FormCell[]>>> = {
  one: new Map(),
  three: new Map(),
};
const cellsByStatistics = new WeakMap<Statistics, readonly FormCell[]>();

/** Every cell of a variant in printed order, table by table; the same array for the same variant. */
export function cellsOf(variant: FormVariant): readonly FormCell[] {
  if (variant.statistics !== undefined) return cellsOfStatistics(variant.statistics);
  const byEdition = cellsByVariant[variant.otherRows];
  const known = byEdition.get(variant.edition);
  if (known !== undefined) return known;
  const tables = tablesOf(variant);
  const cells = TABLE_IDS.flatMap((id) => tableCells(tables[id]));
  byEdition.set(variant.edition, cells);
  return cells;
}

function cellsOfStatistics(statistics: Statistics): readonly FormCell[] {
  const known = cellsByStatistics.get(statistics);
  if (known !== undefined) return known;
  const cells = tableCells(statisticsTable(statistics));
  cellsByStatistics.set(statistics, cells);
  return cells;
}

function tableCells(table: FormTable<AnyTableId>): FormCell[] {
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        id: cellId(table.id, row.key, column.key),
        table: table.id,
        caption: block.caption,
        row,
        column,
      })),
    ),
  );
}
