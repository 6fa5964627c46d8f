/** 正文里答复、办结的申请件数 against （七）总计. */
import { compareProse } from './prose-against-table.ts';
import type { Rule } from './rule.ts';

const ID = 'prose-handled';

export const proseHandled: Rule = {
  id: ID,
  title: { zh: '正文与表：办结答复', en: 'Text and table: requests handled' },
  check: (report) =>
    compareProse(report, {
      rule: ID,
      cells: ['requests.total.total'],
      subjects: [
        /(?<!未|不予|收到并|受理并)(?:办结|答复|办理答复|办理完毕|答复办结)(?:各类|全部|政府信息公开|信息公开|依申请公开|公开|的)*申请/,
      ],
    }),
};
