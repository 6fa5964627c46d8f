/** （七）总计 is the sum of all outcomes above it, for each column of table 3. */
import { findColumnOf } from '../../form/name-equation.ts';
import { difference, findBrokenSums, printedTotal } from './broken-sums.ts';
import type { Rule } from '../rule.ts';

const ID = 'requests-result-total';

export const requestsResultTotal: Rule = {
  id: ID,
  title: { zh: '（七）总计 = 各项办理结果之和', en: '(7) Total = sum of outcomes' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号表三的版式：（七）总计列在各项办理结果之下',
    en: 'the layout of table 3 in 国办公开办函〔2019〕60号 and 〔2021〕30号: (7) Total stands below all outcomes',
  },
  examples: {
    right: '（一）予以公开\t2\t0\t0\t0\t0\t0\t2\n（七）总计\t2\t0\t0\t0\t0\t0\t2',
    wrong: '（一）予以公开\t2\t0\t0\t0\t0\t0\t2\n（七）总计\t3\t0\t0\t0\t0\t0\t3',
  },
  check: (report) =>
    findBrokenSums(report, ID, (broken) => {
      const { equation, result } = broken;
      const printed = printedTotal(broken);
      const column = findColumnOf(report, equation);
      return {
        zh: `「（七）总计·${column?.label}」${printed.zh}，上面各项相加是 ${result.left}，差 ${difference(result)}`,
        en: `"(7) Total · ${column?.english}" ${printed.en}, the outcomes add up to ${result.left}, ${difference(result)} apart`,
      };
    }),
};
