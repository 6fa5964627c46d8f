import { sumInDoubt } from '../../../src/rules/sums/sum-in-doubt.ts';
import { checkRule } from '../../support/check-rule.ts';

const INFERRED = { state: 'inferred', value: 2 } as const;
const LOSS = {
  rule: 'read-value-lost',
  severity: 'warning',
  cells: ['disputes.review.upheld'],
  message: { zh: '', en: '' },
  expected: null,
  found: null,
} as const;

checkRule(sumInDoubt, {
  accept: [
    {
      name: 'a sum that holds',
      report: {
        cells: { 'disputes.review.upheld': INFERRED, 'disputes.review.total': 2 },
        doubts: [LOSS],
      },
    },
    {
      name: 'digits that ran together are printed all the same',
      report: {
        cells: { 'disputes.review.upheld': INFERRED, 'disputes.review.total': 3 },
        doubts: [{ ...LOSS, rule: 'read-run-together' }],
      },
    },
  ],
  reject: [
    {
      name: 'a figure in a line that lost some',
      report: {
        cells: { 'disputes.review.upheld': INFERRED, 'disputes.review.total': 3 },
        doubts: [LOSS],
      },
      findings: [
        {
          severity: 'warning',
          cells: [
            'disputes.review.total',
            'disputes.review.upheld',
            'disputes.review.corrected',
            'disputes.review.other',
            'disputes.review.pending',
          ],
          zh: '「行政复议·总计」这处合计不符（2 与 3），但其中「行政复议·结果维持」读取存疑，请先对照原文核实这些数。',
          en: 'The sum at "Administrative review · Total" does not hold (2 and 3), but "Administrative review · Upheld" in it is read with doubt; please verify that first.',
          expected: 2,
          found: 3,
        },
      ],
    },
    {
      name: 'three such figures: two by name',
      report: {
        cells: {
          'disputes.review.upheld': INFERRED,
          'disputes.review.corrected': INFERRED,
          'disputes.review.other': INFERRED,
          'disputes.review.total': 7,
        },
        doubts: [
          {
            ...LOSS,
            cells: ['disputes.review.upheld', 'disputes.review.corrected', 'disputes.review.other'],
          },
        ],
      },
      findings: [
        {
          severity: 'warning',
          cells: [
            'disputes.review.total',
            'disputes.review.upheld',
            'disputes.review.corrected',
            'disputes.review.other',
            'disputes.review.pending',
          ],
          zh: '「行政复议·总计」这处合计不符（6 与 7），但其中「行政复议·结果维持」「行政复议·结果纠正」等 3 格读取存疑，请先对照原文核实这些数。',
          en: 'The sum at "Administrative review · Total" does not hold (6 and 7), but "Administrative review · Upheld", "Administrative review · Corrected" and 1 more in it is read with doubt; please verify that first.',
          expected: 6,
          found: 7,
        },
      ],
    },
  ],
});
