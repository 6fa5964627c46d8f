import type { Statistics } from '../../../src/form/statistics-table.ts';
import { statisticsTotal } from '../../../src/rules/sums/statistics-total.ts';
import { checkRule } from '../../support/check-rule.ts';
import { BLANK } from '../../support/make-report.ts';

const STATISTICS: Statistics = {
  columns: ['thisYear', 'cumulative'],
  rows: [
    { key: '1', label: '（一）收到申请数', unit: '件' },
    { key: '2', label: '1.当面申请数', unit: '件' },
    { key: '3', label: '2.网络申请数', unit: '件' },
  ],
};
const OLDER = { edition: 'older', statistics: STATISTICS } as const;

checkRule(statisticsTotal, {
  accept: [
    { name: 'no statistics', report: { edition: 'older' } },
    {
      name: 'numbered lines make up the one above',
      report: {
        ...OLDER,
        cells: {
          'statistics.1.thisYear': 5,
          'statistics.2.thisYear': 3,
          'statistics.3.thisYear': 2,
        },
      },
    },
  ],
  reject: [
    {
      name: 'they do not',
      report: {
        ...OLDER,
        cells: {
          'statistics.1.cumulative': 9,
          'statistics.2.cumulative': 3,
          'statistics.3.cumulative': 2,
        },
      },
      findings: [
        {
          severity: 'error',
          cells: ['statistics.1.cumulative', 'statistics.2.cumulative', 'statistics.3.cumulative'],
          marked: ['statistics.1.cumulative'],
          zh: '「（一）收到申请数·累计」印的是 9，其下 2 项相加得 5，差 4。',
          en: '"（一）收到申请数 · Cumulative" is printed as 9; the 2 indicators below it add up to 5, a difference of 4.',
          expected: 5,
          found: 9,
        },
      ],
    },
    {
      name: 'the line above is blank',
      report: {
        ...OLDER,
        cells: { 'statistics.1.thisYear': BLANK, 'statistics.2.thisYear': 3 },
      },
      findings: [
        {
          severity: 'error',
          cells: ['statistics.1.thisYear', 'statistics.2.thisYear', 'statistics.3.thisYear'],
          marked: ['statistics.1.thisYear'],
          zh: '「（一）收到申请数·本年」空白，其下 2 项相加得 3，差 3。',
          en: '"（一）收到申请数 · This year" is blank; the 2 indicators below it add up to 3, a difference of 3.',
          expected: 3,
          found: 0,
        },
      ],
    },
  ],
});
