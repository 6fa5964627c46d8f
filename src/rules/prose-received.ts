/** 正文里收到、新收、受理的申请件数 against 本年新收·总计. */
import { compareProse } from './prose-against-table.ts';
import type { Rule } from './rule.ts';

const ID = 'prose-received';
const REQUEST =
  '(?:的)?(?:各类|有效|政府|依申请公开|信息公开|依申请|公开|公民|法人|其他组织|提出|书面|、|和|的)*申请(?:数量|事项)?';

export const proseReceived: Rule = {
  id: ID,
  title: { zh: '正文与表：收到申请', en: 'Text and table: requests received' },
  check: (report) =>
    compareProse(report, {
      rule: ID,
      cells: ['requests.received.total'],
      subjects: [
        new RegExp(
          `(?<!未|没有|答复|办理)(?:新收|收到|受理|接到|接收|收悉)(?:和处理|并受理|办理)?${REQUEST}`,
        ),
      ],
      none: [
        /(?:未|没有|无)(?:新)?(?:收到|受理|接到|接收)(?:过|任何|到)?(?:(?!复议|诉讼).)*?(?:申请|依申请公开)/,
      ],
    }),
};
