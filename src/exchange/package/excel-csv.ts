/**
 * One CSV for Excel and WPS: a row a report, a column a figure under its official heading, in the printed
 * order of all forms. With the mark by which Excel knows UTF-8; an empty cell is no figure.
 */
import { dayStamp } from '../../lib/day-stamp.ts';
import { cellsOf, EDITIONS, variantsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import { shortLabel } from '../../form/name-cell.ts';
import type { WriteExport } from '../file/export.ts';
import { exportReport } from '../json/export-report.ts';
import { EXCEL_MARK, excelLine } from '../../lib/files/csv.ts';

const COLUMNS: readonly FormCell[] = listColumns();

/** Newest form first: what older ones print besides stands behind. */
function listColumns(): readonly FormCell[] {
  const cells = [...EDITIONS].reverse().flatMap(({ id }) => variantsOf(id).flatMap(cellsOf));
  const seen = new Set<string>();
  return cells.filter(({ id }) => !seen.has(id) && seen.add(id).has(id));
}

export const writeExcelCsv: WriteExport = async ({
  reports,
  collection,
  unread,
  subject,
  date,
}) => {
  const batch = await collection();
  const heads = COLUMNS.map(({ row, column }) => `${shortLabel(row.label)}·${column.label}`);
  const parts = [EXCEL_MARK, excelLine(['单位', '年度', '标题所印机关', '原文件', ...heads])];
  for await (const report of reports) {
    const { id, agency, year, source, tables } = exportReport(report);
    const figures = COLUMNS.map(({ table, row, column }) =>
      table === 'statistics' ? null : (tables[table][row.key]?.[column.key] ?? null),
    );
    parts.push(excelLine([batch?.unitOf.get(id) ?? agency, year, agency, source.name, ...figures]));
  }
  const none = COLUMNS.map(() => null);
  for (const name of unread()) parts.push(excelLine([null, null, '没有读出', name, ...none]));
  return { name: `勾稽-年报数据（Excel）-${subject}-${dayStamp(new Date(date))}`, parts };
};
