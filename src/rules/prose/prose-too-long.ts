/** More prose than is compared with the tables: said, because what stands behind it was not checked. */
import { oncePerText } from '../../report/once-per-text.ts';
import { MOST_PROSE } from '../../report/prose-clauses.ts';
import { makeFinding } from '../rule.ts';
import { TEXT_AS_TABLE } from '../basis.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-too-long';

export const proseTooLong: Rule = {
  id: ID,
  title: { zh: '正文过长', en: 'Text too long' },
  basis: TEXT_AS_TABLE,
  examples: {
    right: '全年公开信息30条。',
    wrong: '全年公开信息30条，包括政策文件、规划计划、人事任免和工作动态。'.repeat(1500),
  },
  check: oncePerText(({ sections }) => {
    const length = sections.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= MOST_PROSE) return [];
    return [
      makeFinding({
        rule: ID,
        severity: 'warning',
        zh: `正文有 ${length} 字，只核对了前 ${MOST_PROSE} 字，后面的没有与表格核对。`,
        en: `The text has ${length} characters; only the first ${MOST_PROSE} were compared with the tables.`,
      }),
    ];
  }),
};
