import { describe, expect, test } from 'vitest';
import { disputesRowTotal } from '../../src/rules/sums/disputes-row-total.ts';
import { requestsColumnBalance } from '../../src/rules/sums/requests-column-balance.ts';
import { requestsResultTotal } from '../../src/rules/sums/requests-result-total.ts';
import { requestsRowTotal } from '../../src/rules/sums/requests-row-total.ts';
import { sumInDoubt } from '../../src/rules/sums/sum-in-doubt.ts';
import { sumUnchecked } from '../../src/rules/sums/sum-unchecked.ts';
import { checkRule } from '../support/check-rule.ts';
import { BLANK, LOST, makeReport, unreadable } from '../support/make-report.ts';

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
          cell: 'requests.total.naturalPerson',
          message: /^「自然人」列：本年新收加上年结转是 5，办理结果总计加结转下年度是 3，差 2。$/,
          expected: 5,
          found: 3,
        },
      ],
    },
  ],
});

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
          cell: 'requests.total.total',
          message: '「（七）总计·总计」印的是 128，上面各项相加是 118，差 10。',
          expected: 118,
          found: 128,
        },
      ],
    },
    {
      name: 'total left blank',
      report: { cells: { 'requests.granted.total': 4, 'requests.total.total': BLANK } },
      findings: [{ cell: 'requests.total.total', message: '空白，上面各项相加是 4，差 4。' }],
    },
    {
      name: 'blanks that take part are named',
      report: { cells: { 'requests.granted.total': BLANK, 'requests.total.total': 4 } },
      findings: [
        { cell: 'requests.total.total', message: '（其中「（一）予以公开·总计」空白，按 0 计算）' },
      ],
    },
  ],
});

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
          cell: 'requests.received.total',
          message: '「一、本年新收政府信息公开申请数量·总计」印的是 3，左边各格相加是 2，差 1。',
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
        { cell: 'requests.denied.stateSecret.total', message: '印的是 0，左边各格相加是 1' },
        { cell: 'requests.carriedOut.total', message: '印的是 1，左边各格相加是 0' },
      ],
    },
  ],
});

checkRule(disputesRowTotal, {
  accept: [
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
          cell: 'disputes.review.total',
          message: '「行政复议·总计」印的是 0，左边各格相加是 11，差 11。',
          expected: 11,
          found: 0,
        },
      ],
    },
  ],
});

checkRule(sumUnchecked, {
  accept: [
    {
      name: 'blanks do not keep sums from being checked',
      report: { cells: { 'requests.granted.total': BLANK } },
    },
  ],
  reject: [
    {
      name: 'an unreadable figure: its row and its column',
      report: { cells: { 'requests.granted.business': unreadable('?') } },
      findings: [{ cell: 'requests.granted.business', message: '有 2 处合计没有检查' }],
    },
  ],
});

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
      findings: [{ cell: 'disputes.review.total', message: '「行政复议·结果维持」是推断的' }],
    },
  ],
});

describe('decimals', () => {
  test('binary fractions do not break a sum', () => {
    const report = makeReport({
      cells: {
        'disputes.review.upheld': 0.1,
        'disputes.review.corrected': 0.2,
        'disputes.review.total': 0.3,
      },
    });
    expect(disputesRowTotal.check(report)).toEqual([]);
  });
});
