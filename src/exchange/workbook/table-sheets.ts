/** A sheet a table: one row a unit and year under the official headings, for filters and pivots. */
import type { WriteSheet } from 'hucre/xlsx';
import { cellsOf, EDITIONS, variantsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import { TABLE_IDS } from '../../form/form-types.ts';
import type { CellId, TableId } from '../../form/form-types.ts';
import { shortLabel } from '../../form/name-cell.ts';
import { addressOf, onSheet } from '../file/address.ts';
import { plainSheet } from '../file/plain-sheet.ts';
import type { Column } from '../file/plain-sheet.ts';
import type { FoundReport } from './findings-sheet.ts';
import { WIDE_PAGE } from './look.ts';

const NAMES: Readonly<Record<TableId, string>> = {
  proactive: '表二',
  requests: '表三',
  disputes: '表四',
};
export const WHO: readonly Column[] = [
  ['单位', 30],
  ['年度', 8],
];

export interface TableSheets {
  readonly sheets: readonly WriteSheet[];
  /** Where a figure of the nth report stands. @throws for a cell of no form */
  readonly addressOf: (nth: number, id: CellId) => string;
}

export function tableSheets(reports: readonly FoundReport[]): TableSheets {
  const places = new Map<CellId, { readonly sheet: string; readonly column: number }>();
  const sheets = TABLE_IDS.map((table) => {
    const columns = columnsOf(table, new Set(reports.map(({ report }) => report.edition)));
    columns.forEach(({ id }, nth) =>
      places.set(id, { sheet: NAMES[table], column: WHO.length + nth }),
    );
    const heads = columns.map(({ row, column }): Column => [
      [...row.groups, shortLabel(row.label), column.label].join(' '),
      12,
    ]);
    const rows = reports.map(({ unit, report: { year, tables } }) => [
      unit,
      year,
      ...columns.map(({ row, column }) => tables[table][row.key]?.[column.key] ?? null),
    ]);
    return {
      ...plainSheet(NAMES[table], [...WHO, ...heads], rows),
      freezePane: { rows: 1, columns: 2 },
      pageSetup: { ...WIDE_PAGE, printTitlesRow: '$1:$1' },
      colBreaks: breaksOf(columns),
    };
  });
  return {
    sheets,
    addressOf: (nth, id) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`no column for ${id}`);
      return onSheet(place.sheet, addressOf(nth + 1, place.column));
    },
  };
}

/** So many columns beside unit and year are as wide as a page. */
const MOST_ON_PAGE = 7;

/** A page ends where a row of the form does. @returns the columns that end a page */
function breaksOf(columns: readonly FormCell[]): number[] {
  const breaks: number[] = [];
  let start = 0;
  columns.forEach(({ row }, nth) => {
    const isNewRow = nth > 0 && columns[nth - 1]?.row !== row;
    const end = columns.findIndex((each, later) => later > nth && each.row !== row);
    const next = end === -1 ? columns.length : end;
    if (!isNewRow || next - start <= MOST_ON_PAGE) return;
    breaks.push(WHO.length + nth - 1);
    start = nth;
  });
  return breaks;
}

/** Of the forms that are there, the newest first; where one place means another thing, it is a column of its own. */
function columnsOf(table: TableId, editions: ReadonlySet<string>): readonly FormCell[] {
  const forms = EDITIONS.filter(({ id }) => editions.has(id)).reverse();
  const cells = forms.flatMap(({ id }) => variantsOf(id).flatMap(cellsOf));
  const seen = new Set<string>();
  return cells.filter((cell) => {
    if (cell.table !== table || seen.has(cell.id)) return false;
    seen.add(cell.id);
    return true;
  });
}
