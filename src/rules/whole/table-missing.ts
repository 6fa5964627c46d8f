/** A report without one of its three tables. */
import { cellsOf } from '../../form/editions.ts';
import { TABLE_IDS } from '../../form/form-types.ts';
import type { TableId } from '../../form/form-types.ts';
import { SECTIONS } from '../../form/sections.ts';
import type { Report } from '../../report/report.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'table-missing';

export const tableMissing: Rule = {
  id: ID,
  title: { zh: '缺表', en: 'Missing table' },
  check: (report) =>
    TABLE_IDS.filter((table) => isTableMissing(report, table)).map((table) => {
      const section = SECTIONS.find((each) => each.table === table);
      return makeFinding({
        rule: ID,
        severity: 'error',
        cells: cellsOf(report).flatMap((cell) => (cell.table === table ? [cell.id] : [])),
        zh: `没有找到「${section?.label}」的表格，全部数字空缺，相关合计没有检查。原文若是图片，请照原文填写。`,
        en: `The table "${section?.english}" was not found; its figures are missing and its sums not checked. If it is a picture, fill it in by hand.`,
      });
    }),
};

/** Every cell of the table is lost. */
export function isTableMissing(report: Report, table: TableId): boolean {
  const cells = cellsOf(report).filter((cell) => cell.table === table);
  return cells.length > 0 && cells.every(({ id }) => report.cells[id]?.state === 'lost');
}
