/** 正文里答复、办结的申请件数 against （七）总计. */
import { gather } from '../../lib/gather.ts';
import { handledSubjects } from '../../report/prose-counts.ts';
import { compareProse } from './prose-against-table.ts';
import { TEXT_AS_TABLE } from '../basis.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-handled';

export const proseHandled: Rule = {
  id: ID,
  title: { zh: '正文与表：办结答复', en: 'Text and table: requests handled' },
  basis: TEXT_AS_TABLE,
  examples: {
    right: '全年答复政府信息公开申请4件。\n（七）总计\t4\t0\t0\t0\t0\t0\t4',
    wrong: '全年答复政府信息公开申请5件。\n（七）总计\t4\t0\t0\t0\t0\t0\t4',
  },
  check: (report) =>
    gather(handledSubjects(report), (subject) => compareProse(report, ID, subject)),
};
