import { disputesRowTotal } from '../../../src/rules/sums/disputes-row-total.ts';
import { checkRule } from '../../support/check-rule.ts';
import { BLANK } from '../../support/make-report.ts';

checkRule(disputesRowTotal, {
  accept: [
    {
      name: 'binary fractions',
      report: {
        cells: {
          'disputes.review.upheld': 0.1,
          'disputes.review.corrected': 0.2,
          'disputes.review.total': 0.3,
        },
      },
    },
    {
      name: 'block adds up',
      report: {
        cells: {
          'disputes.review.upheld': 3,
          'disputes.review.pending': 1,
          'disputes.review.total': 4,
        },
      },
    },
    {
      name: 'a whole block blank',
      report: { cells: { 'disputes.review.upheld': BLANK, 'disputes.review.total': BLANK } },
    },
  ],
  reject: [
    {
      name: 'total left at 0',
      report: { cells: { 'disputes.review.upheld': 10, 'disputes.review.corrected': 1 } },
      findings: [
        {
          severity: 'error',
          cells: [
            'disputes.review.total',
            'disputes.review.upheld',
            'disputes.review.corrected',
            'disputes.review.other',
            'disputes.review.pending',
          ],
          marked: ['disputes.review.total'],
          zh: '「行政复议·总计」印的是 0，左边各格相加是 11，差 11。',
          en: '"Administrative review · Total" is printed as 0, the cells to its left add up to 11, 11 apart.',
          expected: 11,
          found: 0,
        },
      ],
    },
    {
      name: 'two blanks are named',
      report: {
        cells: {
          'disputes.review.upheld': BLANK,
          'disputes.review.other': BLANK,
          'disputes.review.total': 2,
        },
      },
      findings: [
        {
          severity: 'error',
          cells: [
            'disputes.review.total',
            'disputes.review.upheld',
            'disputes.review.corrected',
            'disputes.review.other',
            'disputes.review.pending',
          ],
          marked: ['disputes.review.total'],
          zh: '「行政复议·总计」印的是 2，左边各格相加是 0，差 2（其中「行政复议·结果维持」「行政复议·其他结果」空白，按 0 计算）。',
          en: '"Administrative review · Total" is printed as 2, the cells to its left add up to 0, 2 apart (blank and counted as 0: "Administrative review · Upheld", "Administrative review · Other").',
          expected: 0,
          found: 2,
        },
      ],
    },
    {
      name: 'three are counted',
      report: {
        cells: {
          'disputes.review.upheld': BLANK,
          'disputes.review.other': BLANK,
          'disputes.review.pending': BLANK,
          'disputes.review.total': 2,
        },
      },
      findings: [
        {
          severity: 'error',
          cells: [
            'disputes.review.total',
            'disputes.review.upheld',
            'disputes.review.corrected',
            'disputes.review.other',
            'disputes.review.pending',
          ],
          marked: ['disputes.review.total'],
          zh: '「行政复议·总计」印的是 2，左边各格相加是 0，差 2（其中 3 格空白，按 0 计算）。',
          en: '"Administrative review · Total" is printed as 2, the cells to its left add up to 0, 2 apart (3 cells are blank and counted as 0).',
          expected: 0,
          found: 2,
        },
      ],
    },
  ],
});
