/**
 * The editions of the form, oldest first, and the tables that a report follows. To add an edition:
 * one data file like `edition-2021.ts`, one entry here, one test.
 */
import { EDITION_2019 } from './edition-2019.ts';
import { EDITION_2021 } from './edition-2021.ts';
import { EDITION_OLDER } from './edition-older.ts';
import type {
  AnyTableId,
  CellId,
  FormColumn,
  FormEdition,
  FormRow,
  FormTable,
  TableId,
} from './form-types.ts';
import { cellId, TABLE_IDS } from './form-types.ts';
import { REQUESTS_ONE_OTHER, REQUESTS_THREE_OTHER } from './requests-table.ts';
import { statisticsTable } from './statistics-table.ts';
import type { Statistics } from './statistics-table.ts';

/** The editions with the three tables; reports older than them follow none (`older`). */
export const EDITIONS = [EDITION_2019, EDITION_2021] as const;
export type EditionId = (typeof EDITIONS)[number]['id'] | typeof EDITION_OLDER.id;
export const EDITION_IDS = ['2019', '2021', 'older'] as const satisfies readonly EditionId[];

/** How a report prints （六）其他处理: as one row or as three. */
export type OtherRows = 'one' | 'three';

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
  return { '2019': EDITION_2019, '2021': EDITION_2021, older: EDITION_OLDER }[id];
}

/** The edition in force for a year of report; null for years before the three tables. */
export function editionOfYear(year: number): EditionId | null {
  const edition = EDITIONS.find(
    ({ years }) => year >= years.first && year <= (years.last ?? Number.POSITIVE_INFINITY),
  );
  return edition?.id ?? null;
}

/** How an edition's official form prints （六）其他处理. */
export function officialOtherRows(edition: EditionId): OtherRows {
  return getEdition(edition).tables.requests === REQUESTS_ONE_OTHER ? 'one' : 'three';
}

/** The three tables of a variant. */
export function tablesOf(variant: FormVariant): Readonly<Record<TableId, FormTable>> {
  if (variant.edition === 'older') return EDITION_OLDER.tables;
  return {
    ...getEdition(variant.edition).tables,
    requests: variant.otherRows === 'one' ? REQUESTS_ONE_OTHER : REQUESTS_THREE_OTHER,
  };
}

const cellsByVariant = new Map<string, readonly FormCell[]>();
const cellsByStatistics = new WeakMap<Statistics, readonly FormCell[]>();

/** Every cell of a variant in printed order, table by table; the same array for the same variant. */
export function cellsOf(variant: FormVariant): readonly FormCell[] {
  if (variant.statistics !== undefined) return cellsOfStatistics(variant.statistics);
  const key = `${variant.edition}/${variant.otherRows}`;
  const known = cellsByVariant.get(key);
  if (known !== undefined) return known;
  const tables = tablesOf(variant);
  const cells = TABLE_IDS.flatMap((id) => tableCells(tables[id]));
  cellsByVariant.set(key, cells);
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
