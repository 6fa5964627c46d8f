import { countNegative } from '../../../src/rules/cells/count-negative.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(countNegative, {
  accept: [
    {
      name: '本年增/减 may fall',
      report: { edition: '2019', cells: { 'proactive.licensing.change': -18 } },
    },
  ],
  reject: [
    {
      name: 'a count below zero',
      report: { cells: { 'requests.granted.total': -1 } },
      findings: [
        {
          severity: 'error',
          cells: ['requests.granted.total'],
          zh: '「（一）予以公开·总计」是 -1，数量和金额不能是负数。',
          en: '"(1) Granted · Total" is -1; a count or an amount cannot be negative.',
        },
      ],
    },
    {
      name: 'an amount below zero',
      report: { cells: { 'proactive.fees.amount': -0.5 } },
      findings: [
        {
          severity: 'error',
          cells: ['proactive.fees.amount'],
          zh: '「行政事业性收费·本年收费金额（单位：万元）」是 -0.5，数量和金额不能是负数。',
          en: '"Fees · Fees charged (10,000 yuan)" is -0.5; a count or an amount cannot be negative.',
        },
      ],
    },
  ],
});
