/** A sheet a table: one row a unit and year under the official headings, for filters and pivots. */
import type { WriteSheet } from 'hucre/xlsx';
import { cellsOf, EDITIONS, variantsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import { TABLE_IDS } from '../../form/form-types.ts';
import type { TableId } from '../../form/form-types.ts';
import { shortLabel } from '../../form/name-cell.ts';
import { plainSheet } from '../file/plain-sheet.ts';
import type { Column } from '../file/plain-sheet.ts';
import type { FoundReport } from './findings-sheet.ts';

const NAMES: Readonly<Record<TableId, string>> = {
  proactive: '表二',
  requests: '表三',
  disputes: '表四',
};
const WHO: readonly Column[] = [
  ['单位', 26],
  ['年度', 8],
];

export function tableSheets(reports: readonly FoundReport[]): readonly WriteSheet[] {
  return TABLE_IDS.map((table) => {
    const columns = columnsOf(table, new Set(reports.map(({ report }) => report.edition)));
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
    };
  });
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
