/** A sheet a table: one row a unit and year under the official headings, for filters and pivots. */
import { cellsOf, EDITIONS, variantsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import { TABLE_IDS } from '../../form/form-types.ts';
import type { CellId, TableId } from '../../form/form-types.ts';
import { shortLabel } from '../../form/name-cell.ts';
import { columnLetters, onSheet } from '../file/address.ts';
import type { LongSheet } from '../file/long-sheet.ts';
import { longPlainSheet } from '../file/plain-sheet.ts';
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

const HEAD_ROWS = 1;

export interface TableSheets {
  readonly sheets: readonly LongSheet[];
  /** Where a figure of the nth report stands. @throws for a cell of no form */
  readonly addressOf: (nth: number, id: CellId) => string;
}

export function tableSheets(reports: readonly FoundReport[]): TableSheets {
  // Sheet and column of each figure; formulas name them thousands of times.
  const places = new Map<CellId, string>();
  const sheets = TABLE_IDS.map((table) => {
    const columns = columnsOf(table, new Set(reports.map(({ report }) => report.edition)));
    columns.forEach(({ id }, nth) =>
      places.set(id, onSheet(NAMES[table], columnLetters(WHO.length + nth))),
    );
    const heads = columns.map(({ row, column }): Column => [
      [...row.groups, shortLabel(row.label), column.label].join(' '),
      12,
    ]);
    const long = longPlainSheet(NAMES[table], [...WHO, ...heads], {
      count: reports.length,
      *rows() {
        for (const { unit, report } of reports) {
          const figures = report.tables[table];
          yield [
            unit,
            report.year,
            ...columns.map(({ row, column }) => figures[row.key]?.[column.key] ?? null),
          ];
        }
      },
    });
    const sheet = {
      ...long.sheet,
      freezePane: { rows: 1, columns: 2 },
      pageSetup: { ...WIDE_PAGE, printTitlesRow: '$1:$1' },
      colBreaks: breaksOf(columns),
    };
    return { ...long, sheet };
  });
  return {
    sheets,
    addressOf: (nth, id) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`no column for ${id}`);
      return `${place}${nth + HEAD_ROWS + 1}`;
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
