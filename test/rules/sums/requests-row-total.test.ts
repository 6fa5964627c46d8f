import { requestsRowTotal } from '../../../src/rules/sums/requests-row-total.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(requestsRowTotal, {
  accept: [
    {
      name: 'row adds up',
      report: {
        cells: {
          'requests.received.naturalPerson': 2,
          'requests.received.otherOrg': 1,
          'requests.received.total': 3,
        },
      },
    },
  ],
  reject: [
    {
      name: 'row does not add up',
      report: { cells: { 'requests.received.naturalPerson': 2, 'requests.received.total': 3 } },
      findings: [
        {
          severity: 'error',
          cells: [
            'requests.received.total',
            'requests.received.naturalPerson',
            'requests.received.business',
            'requests.received.research',
            'requests.received.nonprofit',
            'requests.received.legalService',
            'requests.received.otherOrg',
          ],
          marked: ['requests.received.total'],
          zh: '「一、本年新收政府信息公开申请数量·总计」印的是 3，左边各格相加是 2，差 1。',
          en: '"1. Received this year · Total" is printed as 3, the cells to its left add up to 2, 1 apart.',
          expected: 2,
          found: 3,
        },
      ],
    },
    {
      name: 'several rows, in printed order',
      report: {
        cells: { 'requests.carriedOut.total': 1, 'requests.denied.stateSecret.business': 1 },
      },
      findings: [
        {
          severity: 'error',
          cells: [
            'requests.denied.stateSecret.total',
            'requests.denied.stateSecret.naturalPerson',
            'requests.denied.stateSecret.business',
            'requests.denied.stateSecret.research',
            'requests.denied.stateSecret.nonprofit',
            'requests.denied.stateSecret.legalService',
            'requests.denied.stateSecret.otherOrg',
          ],
          marked: ['requests.denied.stateSecret.total'],
          zh: '「1.属于国家秘密·总计」印的是 0，左边各格相加是 1，差 1。',
          en: '"1. State secret · Total" is printed as 0, the cells to its left add up to 1, 1 apart.',
          expected: 1,
          found: 0,
        },
        {
          severity: 'error',
          cells: [
            'requests.carriedOut.total',
            'requests.carriedOut.naturalPerson',
            'requests.carriedOut.business',
            'requests.carriedOut.research',
            'requests.carriedOut.nonprofit',
            'requests.carriedOut.legalService',
            'requests.carriedOut.otherOrg',
          ],
          marked: ['requests.carriedOut.total'],
          zh: '「四、结转下年度继续办理·总计」印的是 1，左边各格相加是 0，差 1。',
          en: '"4. Carried over to next year · Total" is printed as 1, the cells to its left add up to 0, 1 apart.',
          expected: 0,
          found: 1,
        },
      ],
    },
  ],
});
