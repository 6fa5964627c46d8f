import { requestColumn } from '../../support/request-column.ts';
import { requestsResultTotal } from '../../../src/rules/sums/requests-result-total.ts';
import { checkRule } from '../../support/check-rule.ts';
import { BLANK, unreadable } from '../../support/make-report.ts';

checkRule(requestsResultTotal, {
  accept: [
    {
      name: 'outcomes add up',
      report: {
        cells: {
          'requests.granted.total': 10,
          'requests.denied.stateSecret.total': 3,
          'requests.other.other.total': 1,
          'requests.total.total': 14,
        },
      },
    },
    {
      name: '其他处理 as one row',
      report: { otherRows: 'one', cells: { 'requests.other.total': 2, 'requests.total.total': 2 } },
    },
    {
      name: 'an unreadable outcome keeps the sum from being checked',
      report: {
        cells: { 'requests.granted.total': unreadable('若干'), 'requests.total.total': 3 },
      },
    },
  ],
  reject: [
    {
      name: 'printed total too large',
      report: { cells: { 'requests.granted.total': 118, 'requests.total.total': 128 } },
      findings: [
        {
          severity: 'error',
          cells: requestColumn('total'),
          marked: ['requests.total.total'],
          zh: '「（七）总计·总计」印的是 128，上面各项相加是 118，差 10。',
          en: '"(7) Total · Total" is printed as 128, the outcomes add up to 118, 10 apart.',
          expected: 118,
          found: 128,
        },
      ],
    },
    {
      name: 'total left blank',
      report: { cells: { 'requests.granted.total': 4, 'requests.total.total': BLANK } },
      findings: [
        {
          severity: 'error',
          cells: requestColumn('total'),
          marked: ['requests.total.total'],
          zh: '「（七）总计·总计」空白，上面各项相加是 4，差 4。',
          en: '"(7) Total · Total" is blank, the outcomes add up to 4, 4 apart.',
          expected: 4,
          found: 0,
        },
      ],
    },
    {
      name: 'blanks that take part are named',
      report: { cells: { 'requests.granted.total': BLANK, 'requests.total.total': 4 } },
      findings: [
        {
          severity: 'error',
          cells: requestColumn('total'),
          marked: ['requests.total.total'],
          zh: '「（七）总计·总计」印的是 4，上面各项相加是 0，差 4（其中「（一）予以公开·总计」空白，按 0 计算）。',
          en: '"(7) Total · Total" is printed as 4, the outcomes add up to 0, 4 apart (blank and counted as 0: "(1) Granted · Total").',
          expected: 0,
          found: 4,
        },
      ],
    },
  ],
});
