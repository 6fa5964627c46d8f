/** 正文里的行政复议、行政诉讼件数 against the totals of table 4. */
import { compareProse } from './prose-against-table.ts';
import type { Rule } from './rule.ts';

const ID = 'prose-disputes';
const CASES = '(?:的)?(?:案件|申请|案)?(?:数量)?';

export const proseDisputes: Rule = {
  id: ID,
  title: { zh: '正文与表：复议诉讼', en: 'Text and table: disputes' },
  check: (report) => [
    ...compareProse(report, {
      rule: ID,
      cells: ['disputes.review.total'],
      subjects: [new RegExp(`(?:被申请|提起|引发的?|发生)?行政复议${CASES}`)],
      none: [
        /(?:未|没有|无)(?:发生|收到|出现|产生)?(?:因?政府信息公开|因?信息公开)?(?:工作)?(?:被申请|引发的?|引起的?|提起)?行政复议/,
      ],
    }),
    ...compareProse(report, {
      rule: ID,
      cells: ['disputes.litigationDirect.total', 'disputes.litigationAfterReview.total'],
      subjects: [new RegExp(`(?:提起|引发的?|发生)?(?:行政诉讼|(?<!行政)诉讼)${CASES}`)],
      none: [
        /(?:未|没有|无)(?:发生|收到|出现|产生)?(?:因?政府信息公开|因?信息公开)?(?:工作)?(?:被申请|引发的?|引起的?|提起)?(?:行政复议(?:、|和|及|或|与|，)(?:提起)?)?行政诉讼/,
      ],
    }),
  ],
};
