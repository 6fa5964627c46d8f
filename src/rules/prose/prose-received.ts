/** 正文里收到、新收、受理的申请件数 against 本年新收·总计. */
import { RECEIVED } from '../../report/prose-counts.ts';
import { compareProse } from './prose-against-table.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-received';

export const proseReceived: Rule = {
  id: ID,
  title: { zh: '正文与表：收到申请', en: 'Text and table: requests received' },
  check: (report) => compareProse(report, ID, RECEIVED),
};
