/** The 总计 of each block of table 4 is the sum of its four results. */
import { findBrokenSums } from './broken-sums.ts';
import { describeRowTotal } from './requests-row-total.ts';
import type { Rule } from '../rule.ts';

const ID = 'disputes-row-total';

export const disputesRowTotal: Rule = {
  id: ID,
  title: { zh: '复议诉讼总计 = 各项结果之和', en: 'Dispute total = sum of results' },
  check: (report) => findBrokenSums(report, ID, (broken) => describeRowTotal(report, broken)),
};
