import { identityMissing } from '../../../src/rules/whole/identity-missing.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(identityMissing, {
  accept: [{ name: 'both known', report: {} }],
  reject: [
    {
      name: 'no agency',
      report: { agency: null },
      findings: [
        {
          severity: 'warning',
          about: '标题',
          zh: '标题里没有读出单位名称，请核对报告标题。',
          en: 'The agency could not be read from the title; please check it.',
        },
      ],
    },
    {
      name: 'no year',
      report: { year: null },
      findings: [
        {
          severity: 'warning',
          about: '标题',
          zh: '标题里没有读出年度，请核对报告标题。',
          en: 'The year could not be read from the title; please check it.',
        },
      ],
    },
    {
      name: 'neither',
      report: { agency: null, year: null },
      findings: [
        {
          severity: 'warning',
          about: '标题',
          zh: '标题里没有读出单位名称和年度，请核对报告标题。',
          en: 'The agency and year could not be read from the title; please check it.',
        },
      ],
    },
  ],
});
