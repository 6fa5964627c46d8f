/** 第一项加第二项之和，等于第三项加第四项之和: printed in the corner cell of table 3, for each column. */
import { findColumnOf } from '../../form/name-equation.ts';
import { difference, findBrokenSums } from './broken-sums.ts';
import type { Rule } from '../rule.ts';

const ID = 'requests-column-balance';

export const requestsColumnBalance: Rule = {
  id: ID,
  title: {
    zh: '收到 + 结转 = 办理 + 结转下年',
    en: 'Received + carried in = handled + carried out',
  },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号表三：第一项加第二项之和，等于第三项加第四项之和',
    en: 'table 3 of 国办公开办函〔2019〕60号 and 〔2021〕30号: items 1 and 2 together equal items 3 and 4 together',
  },
  examples: {
    right: '一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\n（七）总计\t2\t0\t0\t0\t0\t0\t2',
    wrong: '一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3\n（七）总计\t2\t0\t0\t0\t0\t0\t2',
  },
  check: (report) =>
    findBrokenSums(report, ID, ({ equation, result }) => {
      const column = findColumnOf(report, equation);
      return {
        zh: `「${column?.label}」列：本年新收加上年结转是 ${result.left}，办理结果总计加结转下年度是 ${result.right}，差 ${difference(result)}`,
        en: `${column?.english}: received plus carried in is ${result.left}, handled plus carried out is ${result.right}, ${difference(result)} apart`,
      };
    }),
};
