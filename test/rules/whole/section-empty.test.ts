import { sectionEmpty } from '../../../src/rules/whole/section-empty.ts';
import { checkRule } from '../../support/check-rule.ts';
import type { Rejected } from '../../support/check-rule.ts';

checkRule(sectionEmpty, {
  accept: [
    { name: 'both say something', report: {} },
    { name: '六 may say 无', report: { sections: { other: '无。' } } },
    { name: 'tables alone in 二', report: { sections: { proactive: '' } } },
    {
      name: 'a section that is not there is another matter',
      report: { sections: { problems: null } },
    },
    { name: 'a sentence with 无', report: { sections: { problems: '无专职人员，将尽快配备。' } } },
    {
      name: 'older reports have sections of their own',
      report: { edition: 'older', sections: { overview: '' } },
    },
  ],
  reject: [
    ...['无。', '无', '暂无。', '不存在问题。', '本年度没有相关情况。', '（无）'].map(
      (text): Rejected => {
        const words = text.replace(/[。（）]/g, '');
        return {
          name: `五 says ${text}`,
          report: { sections: { problems: text } },
          findings: [
            {
              severity: 'warning',
              about: '存在的主要问题及改进情况',
              zh: `「五、存在的主要问题及改进情况」这一部分只写了「${words}」，请补充。`,
              en: `Section 5 "Problems and improvement" only says "${words}"; it should be filled in.`,
            },
          ],
        };
      },
    ),
    {
      name: '一 is empty',
      report: { sections: { overview: ' ' } },
      findings: [
        {
          severity: 'warning',
          about: '总体情况',
          zh: '「一、总体情况」这一部分没有文字，请补充。',
          en: 'Section 1 "Overview" is empty; it should be filled in.',
        },
      ],
    },
  ],
});
