import { unitConverted } from '../../../src/rules/cells/unit-converted.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(unitConverted, {
  accept: [
    {
      name: '万元 in the cell',
      report: {
        cells: { 'proactive.fees.amount': { value: 72.8, raw: '72.8万元', unit: '万元' } },
      },
    },
    {
      name: 'edited by the reviewer',
      report: {
        cells: { 'proactive.fees.amount': { value: 3, raw: '3元', unit: '元', state: 'edited' } },
      },
    },
    {
      name: 'a count with its unit',
      report: { cells: { 'requests.granted.total': { value: 3, raw: '3件', unit: '件' } } },
    },
  ],
  reject: [
    {
      name: '元',
      report: { cells: { 'proactive.fees.amount': { value: 25.1, raw: '251000元', unit: '元' } } },
      findings: [
        {
          severity: 'note',
          cells: ['proactive.fees.amount'],
          zh: '「行政事业性收费·本年收费金额（单位：万元）」印的是「251000元」，单位是元，按万元记作 25.1。',
          en: '"Fees · Fees charged (10,000 yuan)" is printed as "251000元" in 元; recorded as 25.1 (10,000 yuan).',
        },
      ],
    },
  ],
});
