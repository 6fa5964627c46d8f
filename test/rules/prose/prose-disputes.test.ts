import { expect, test } from 'vitest';
import { proseDisputes } from '../../../src/rules/prose/prose-disputes.ts';
import { checkRule } from '../../support/check-rule.ts';
import { makeReport } from '../../support/make-report.ts';

checkRule(proseDisputes, {
  accept: [
    {
      name: 'review and litigation of both kinds',
      report: {
        sections: { overview: '信息公开类行政复议7件，诉讼9件，均获维持。' },
        cells: {
          'disputes.review.total': 7,
          'disputes.litigationDirect.total': 8,
          'disputes.litigationAfterReview.total': 1,
        },
      },
    },
    {
      name: 'none of either',
      report: { sections: { overview: '未发生因政府信息公开引发的行政复议、行政诉讼。' } },
    },
    {
      name: 'how they ended, courts by the sum of both rows',
      report: {
        sections: {
          overview: '行政复议4件，其中维持3件，尚未审结1件；行政诉讼2件，维持2件，其他结果0件。',
        },
        cells: {
          'disputes.review.upheld': 3,
          'disputes.review.pending': 1,
          'disputes.review.total': 4,
          'disputes.litigationDirect.upheld': 1,
          'disputes.litigationDirect.total': 1,
          'disputes.litigationAfterReview.upheld': 1,
          'disputes.litigationAfterReview.total': 1,
        },
      },
    },
    ...[
      '行政复议、行政诉讼共4件。',
      '因政府信息公开引发行政复议和行政诉讼案件合计4件。',
      '我局全年共办理行政复议案件120件，其中政府信息公开类3件。',
      '无行政复议、行政诉讼被纠错情况。',
      '没有行政诉讼败诉案件，无行政复议被撤销情形。',
    ].map((overview) => ({
      name: overview,
      report: {
        sections: { overview },
        cells: { 'disputes.review.total': 3, 'disputes.litigationDirect.total': 1 },
      },
    })),
    {
      name: 'words that speak of neither',
      report: { sections: { problems: '纠正错别字6处，设备维护维持12次。' } },
    },
  ],
  reject: [
    {
      name: 'another count of cases upheld',
      report: { sections: { overview: '行政复议0件，维持2件。' } },
      findings: [
        {
          severity: 'warning',
          cells: ['disputes.review.upheld'],
          about: '「行政复议·结果维持」2：行政复议0件,维持2件',
          zh: '正文写的是 2（「行政复议0件,维持2件」），表中「行政复议·结果维持」是 0。',
          en: 'The text says 2 ("行政复议0件,维持2件"); the table says 0 ("Administrative review · Upheld").',
          expected: 0,
          found: 2,
        },
      ],
    },
    {
      name: 'another count of reviews',
      report: { sections: { overview: '被申请行政复议案件3件。' } },
      findings: [
        {
          severity: 'warning',
          cells: ['disputes.review.total'],
          about: '「行政复议·总计」3：被申请行政复议案件3件',
          zh: '正文写的是 3（「被申请行政复议案件3件」），表中「行政复议·总计」是 0。',
          en: 'The text says 3 ("被申请行政复议案件3件"); the table says 0 ("Administrative review · Total").',
          expected: 0,
          found: 3,
        },
      ],
    },
    {
      name: 'another count of suits',
      report: {
        sections: { disputes: '行政诉讼2件。' },
        cells: { 'disputes.litigationDirect.total': 1 },
      },
      findings: [
        {
          severity: 'warning',
          cells: ['disputes.litigationDirect.total', 'disputes.litigationAfterReview.total'],
          about: '「未经复议直接起诉·总计」「复议后起诉·总计」2：行政诉讼2件',
          zh: '正文写的是 2（「行政诉讼2件」），表中「未经复议直接起诉·总计」「复议后起诉·总计」是 1。',
          en: 'The text says 2 ("行政诉讼2件"); the table says 1 ("Litigation without review · Total", "Litigation after review · Total").',
          expected: 1,
          found: 2,
        },
      ],
    },
    {
      name: 'said to be none',
      report: {
        sections: { overview: '没有行政复议和行政诉讼。' },
        cells: { 'disputes.review.total': 2 },
      },
      findings: [
        {
          severity: 'warning',
          cells: ['disputes.review.total'],
          about: '「行政复议·总计」0：没有行政复议和行政诉讼',
          zh: '正文写的是 0（「没有行政复议和行政诉讼」），表中「行政复议·总计」是 2。',
          en: 'The text says 0 ("没有行政复议和行政诉讼"); the table says 2 ("Administrative review · Total").',
          expected: 2,
          found: 0,
        },
      ],
    },
  ],
});

test.each([
  ['行政复议、行政诉讼共5件。', [[5, 4]]],
  ['我局全年共办理行政复议案件120件，其中政府信息公开类4件。', [[120, 3]]],
  ['未发生行政复议，无纠错情况。', [[0, 3]]],
  ['行政复议3件，行政诉讼2件。', [[2, 1]]],
])('what differs is said: %s', (overview, figures) => {
  const cells = { 'disputes.review.total': 3, 'disputes.litigationDirect.total': 1 };
  const found = proseDisputes.check(makeReport({ sections: { overview }, cells }));
  expect(found.map((each) => [each.found, each.expected])).toEqual(figures);
});
