import { countFraction } from '../../../src/rules/cells/count-fraction.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(countFraction, {
  accept: [{ name: 'money has decimals', report: { cells: { 'proactive.fees.amount': 7730.28 } } }],
  reject: [
    {
      name: 'half a request',
      report: { cells: { 'requests.granted.total': 1.5 } },
      findings: [
        {
          severity: 'error',
          cells: ['requests.granted.total'],
          zh: '「（一）予以公开·总计」是 1.5，件数应是整数。',
          en: '"(1) Granted · Total" is 1.5; a count should be a whole number.',
        },
      ],
    },
  ],
});
