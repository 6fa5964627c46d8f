/** The 总计 of each block of table 4 is the sum of its four results. */
import { findBrokenSums } from './broken-sums.ts';
import { describeRowTotal } from './requests-row-total.ts';
import type { Rule } from '../rule.ts';

const ID = 'disputes-row-total';

export const disputesRowTotal: Rule = {
  id: ID,
  title: { zh: '复议诉讼总计 = 各项结果之和', en: 'Dispute total = sum of results' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号表四的版式：总计列在四种结果之后',
    en: 'the layout of table 4 in 国办公开办函〔2019〕60号 and 〔2021〕30号: the total stands behind the four results',
  },
  examples: {
    right: '行政复议\t1\t1\t0\t0\t2',
    wrong: '行政复议\t1\t1\t0\t0\t3',
  },
  check: (report) => findBrokenSums(report, ID, (broken) => describeRowTotal(report, broken)),
};
