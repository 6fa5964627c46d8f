import { sectionMissing } from '../../../src/rules/whole/section-missing.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(sectionMissing, {
  accept: [{ name: 'all six', report: {} }],
  reject: [
    {
      name: 'no 六',
      report: { sections: { other: null } },
      findings: [
        {
          severity: 'error',
          about: '其他需要报告的事项',
          zh: '没有找到「六、其他需要报告的事项」这一部分。',
          en: 'Section 6 "Other matters" was not found.',
        },
      ],
    },
    {
      name: 'two missing, in order',
      report: { sections: { problems: null, overview: null } },
      findings: [
        {
          severity: 'error',
          about: '总体情况',
          zh: '没有找到「一、总体情况」这一部分。',
          en: 'Section 1 "Overview" was not found.',
        },
        {
          severity: 'error',
          about: '存在的主要问题及改进情况',
          zh: '没有找到「五、存在的主要问题及改进情况」这一部分。',
          en: 'Section 5 "Problems and improvement" was not found.',
        },
      ],
    },
  ],
});
