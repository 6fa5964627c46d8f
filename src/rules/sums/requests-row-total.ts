/** The 总计 column of table 3 is the sum of 自然人 and the five kinds of organisation, for each row. */
import { nameCell } from '../../form/name-cell.ts';
import { difference, findBrokenSums, printedTotal } from './broken-sums.ts';
import type { BrokenSum } from './broken-sums.ts';
import type { Report } from '../../report/report.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Rule } from '../rule.ts';

const ID = 'requests-row-total';

export const requestsRowTotal: Rule = {
  id: ID,
  title: { zh: '总计 = 各类申请人之和', en: 'Row total = sum of applicants' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号表三的版式：总计列在自然人和五类法人或其他组织之后',
    en: 'the layout of table 3 in 国办公开办函〔2019〕60号 and 〔2021〕30号: the total stands behind natural persons and five kinds of organisation',
  },
  examples: {
    right: '一、本年新收政府信息公开申请数量\t3\t1\t0\t0\t0\t0\t4',
    wrong: '一、本年新收政府信息公开申请数量\t3\t1\t0\t0\t0\t0\t5',
  },
  check: (report) => findBrokenSums(report, ID, (broken) => describeRowTotal(report, broken)),
};

/** The sentence of a row total that does not hold, also for table 4. */
export function describeRowTotal(report: Report, broken: BrokenSum): Bilingual {
  const { equation, result } = broken;
  const printed = printedTotal(broken);
  const [total] = equation.right;
  const name = total === undefined ? { zh: '', en: '' } : nameCell(report, total);
  return {
    zh: `${name.zh}${printed.zh}，左边各格相加是 ${result.left}，差 ${difference(result)}`,
    en: `${name.en} ${printed.en}, the cells to its left add up to ${result.left}, ${difference(result)} apart`,
  };
}
