/** An indicator of an older report that is not the sum of the numbered indicators below it. */
import { nameCell } from '../../form/name-cell.ts';
import { difference, findBrokenSums, printedTotal } from './broken-sums.ts';
import type { Rule } from '../rule.ts';

const ID = 'statistics-total';

export const statisticsTotal: Rule = {
  id: ID,
  title: { zh: '统计表分项合计不符', en: 'Statistics do not add up' },
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
