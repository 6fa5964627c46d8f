/** 正文里的上年结转、结转下年度 against the two rows of table 3. */
import { compareProse } from './prose-against-table.ts';
import type { Rule } from './rule.ts';

const ID = 'prose-carried';

export const proseCarried: Rule = {
  id: ID,
  title: { zh: '正文与表：结转', en: 'Text and table: carried over' },
  check: (report) => [
    ...compareProse(report, {
      rule: ID,
      cells: ['requests.carriedIn.total'],
      subjects: [
        /(?:上年|上年度|上一年|上一年度|20\d\d年)(?:度)?(?:遗留)?结转(?:的)?(?:政府信息公开|信息公开|依申请公开)?(?:申请)?/,
      ],
    }),
    ...compareProse(report, {
      rule: ID,
      cells: ['requests.carriedOut.total'],
      subjects: [
        /结转(?:到|至|入)?(?:下年|下一年|次年|下年度|下一年度)(?:度)?(?:继续)?(?:办理)?(?:的)?(?:政府信息公开)?(?:申请)?/,
      ],
    }),
  ],
};
