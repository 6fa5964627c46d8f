/** 正文里答复、办结的申请件数 against （七）总计. */
import { HANDLED } from '../../report/prose-counts.ts';
import { compareProse } from './prose-against-table.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-handled';

export const proseHandled: Rule = {
  id: ID,
  title: { zh: '正文与表：办结答复', en: 'Text and table: requests handled' },
  check: (report) => compareProse(report, ID, HANDLED),
};
