import { requestsColumnBalance } from '../../../src/rules/sums/requests-column-balance.ts';
import { checkRule } from '../../support/check-rule.ts';
import { BLANK, LOST } from '../../support/make-report.ts';

checkRule(requestsColumnBalance, {
  accept: [
    { name: 'all zero', report: {} },
    {
      name: 'received and carried in are handled or carried out',
      report: {
        cells: {
          'requests.received.business': 5,
          'requests.carriedIn.business': 2,
          'requests.total.business': 4,
          'requests.carriedOut.business': 3,
        },
      },
    },
    { name: 'blanks count as 0', report: { cells: { 'requests.received.total': BLANK } } },
    {
      name: 'a lost figure keeps the sum from being checked',
      report: { cells: { 'requests.received.total': 9, 'requests.carriedIn.total': LOST } },
    },
  ],
  reject: [
    {
      name: 'one side larger',
      report: {
        cells: { 'requests.received.naturalPerson': 5, 'requests.total.naturalPerson': 3 },
      },
      findings: [
        {
          severity: 'error',
          cells: [
            'requests.total.naturalPerson',
            'requests.carriedOut.naturalPerson',
            'requests.received.naturalPerson',
            'requests.carriedIn.naturalPerson',
          ],
          zh: '「自然人」列：本年新收加上年结转是 5，办理结果总计加结转下年度是 3，差 2。',
          en: 'Natural persons: received plus carried in is 5, handled plus carried out is 3, 2 apart.',
          expected: 5,
          found: 3,
        },
      ],
    },
  ],
});
