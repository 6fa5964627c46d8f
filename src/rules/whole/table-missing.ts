/** A report without one of its three tables. */
import { cellsOf } from '../../form/editions.ts';
import { TABLE_IDS } from '../../form/form-types.ts';
import type { TableId } from '../../form/form-types.ts';
import { SECTIONS } from '../../form/sections.ts';
import { gather } from '../../lib/gather.ts';
import type { Report } from '../../report/report.ts';
import { FORM_NOTICES } from '../basis.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'table-missing';

export const tableMissing: Rule = {
  id: ID,
  title: { zh: '缺表', en: 'Missing table' },
  basis: FORM_NOTICES,
  examples: {
    right: '行政复议\t0\t0\t0\t0\t0',
    wrong:
      '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
  },
  check: (report) =>
    TABLE_IDS.filter((table) => isTableMissing(report, table)).map((table) => {
      const section = SECTIONS.find((each) => each.table === table);
      return makeFinding({
        rule: ID,
        severity: 'error',
        cells: gather(cellsOf(report), (cell) => (cell.table === table ? [cell.id] : [])),
        zh: `没有找到「${section?.label}」的表格，全部数字空缺，相关合计没有检查。原文若是图片，请照原文填写。`,
        en: `The table "${section?.english}" was not found; its figures are missing and its sums not checked. If it is a picture, fill it in by hand.`,
      });
    }),
};

/** Every cell of the table is lost. */
export function isTableMissing(report: Report, table: TableId): boolean {
  let isLost = false;
  for (const { id, table: own } of cellsOf(report)) {
    if (own !== table) continue;
    if (report.cells[id]?.state !== 'lost') return false;
    isLost = true;
  }
  return isLost;
}
