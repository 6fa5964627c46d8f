import { MOST_PROSE } from '../../../src/report/prose-clauses.ts';
import { proseTooLong } from '../../../src/rules/prose/prose-too-long.ts';
import { checkRule } from '../../support/check-rule.ts';

const SECTIONS = { proactive: '', requests: '', disputes: '', problems: '', other: '' };

checkRule(proseTooLong, {
  accept: [
    {
      name: 'as long as is compared',
      report: { sections: { ...SECTIONS, overview: '字'.repeat(MOST_PROSE) } },
    },
  ],
  reject: [
    {
      name: 'one character more, over two sections',
      report: { sections: { ...SECTIONS, overview: '字'.repeat(MOST_PROSE), problems: '字' } },
      findings: [
        {
          severity: 'warning',
          zh: `正文有 ${MOST_PROSE + 1} 字，只核对了前 ${MOST_PROSE} 字，后面的没有与表格核对。`,
          en: `The text has ${MOST_PROSE + 1} characters; only the first ${MOST_PROSE} were compared with the tables.`,
        },
      ],
    },
  ],
});
