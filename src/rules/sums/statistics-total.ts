/** An indicator of an older report that is not the sum of the numbered indicators below it. */
import { nameCell } from '../../form/name-cell.ts';
import { difference, findBrokenSums, printedTotal } from './broken-sums.ts';
import type { Rule } from '../rule.ts';

const ID = 'statistics-total';

export const statisticsTotal: Rule = {
  id: ID,
  title: { zh: '统计表分项合计不符', en: 'Statistics do not add up' },
  basis: {
    zh: '2018 年及以前《政府信息公开情况统计表》的分项编号：编号的各项合成它们上面的一项',
    en: 'the numbering of the statistics table used up to 2018: numbered lines make up the line above them',
  },
  examples: {
    right:
      '清源县水务局2015年政府信息公开工作年度报告\n二、依申请公开情况\n统计指标\t单位\t本年\t累计\n（一）收到申请数\t件\t15\t80\n1.当面申请数\t件\t9\t50\n2.网络申请数\t件\t6\t30',
    wrong:
      '清源县水务局2015年政府信息公开工作年度报告\n二、依申请公开情况\n统计指标\t单位\t本年\t累计\n（一）收到申请数\t件\t15\t80\n1.当面申请数\t件\t9\t50\n2.网络申请数\t件\t7\t30',
  },
  check: (report) =>
    findBrokenSums(report, ID, (broken) => {
      const { equation, result } = broken;
      const name = nameCell(report, equation.right[0] ?? 'statistics..');
      const printed = printedTotal(broken);
      return {
        zh: `${name.zh}${printed.zh}，其下 ${equation.left.length} 项相加得 ${result.left}，差 ${difference(result)}`,
        en: `${name.en} ${printed.en}; the ${equation.left.length} indicators below it add up to ${result.left}, a difference of ${difference(result)}`,
      };
    }),
};
