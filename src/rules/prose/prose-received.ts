/** 正文里收到、新收、受理的申请件数 against 本年新收·总计. */
import { RECEIVED } from '../../report/prose-counts.ts';
import { compareProse } from './prose-against-table.ts';
import { TEXT_AS_TABLE } from '../basis.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-received';

export const proseReceived: Rule = {
  id: ID,
  title: { zh: '正文与表：收到申请', en: 'Text and table: requests received' },
  basis: TEXT_AS_TABLE,
  examples: {
    right: '全年收到政府信息公开申请4件。\n一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4',
    wrong: '全年收到政府信息公开申请5件。\n一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4',
  },
  check: (report) => compareProse(report, ID, RECEIVED),
};
