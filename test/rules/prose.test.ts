import { proseCarried } from '../../src/rules/prose/prose-carried.ts';
import { proseDisputes } from '../../src/rules/prose/prose-disputes.ts';
import { proseReceived } from '../../src/rules/prose/prose-received.ts';
import { checkRule } from '../support/check-rule.ts';
import { LOST } from '../support/make-report.ts';
import type { ReportParts } from '../support/make-report.ts';

const received = (overview: string, count = 21): ReportParts => ({
  sections: { overview },
  cells: { 'requests.received.total': count },
});

checkRule(proseReceived, {
  accept: [
    { name: 'same count', report: received('全年共收到政府信息公开申请21件，均已按时答复。') },
    {
      name: '受理, full-width digits and blanks',
      report: received('2022 年全区受理政府信息公开申请 ２１ 件。'),
    },
    { name: 'thousand separators', report: received('共收到政府信息公开申请1,021件。', 1021) },
    { name: 'none received', report: received('2022年我乡未收到依申请公开的政府信息申请。', 0) },
    { name: 'no request, other words', report: received('本年没有收到依申请公开事项。', 0) },
    { name: 'a figure of another year', report: received('2021年收到政府信息公开申请9件。') },
    { name: 'a comparison with last year', report: received('收到申请数量较去年增加5件。') },
    {
      name: 'what was answered is not what was received',
      report: received('答复政府信息公开申请805件。'),
    },
    { name: 'proactive disclosure is something else', report: received('主动公开政府信息81条。') },
    {
      name: 'the table could not be read',
      report: {
        sections: { overview: '收到申请5件。' },
        cells: { 'requests.received.total': LOST },
      },
    },
  ],
  reject: [
    {
      name: 'another count',
      report: received('全年共收到政府信息公开申请20件。'),
      findings: [
        {
          cell: 'requests.received.total',
          message:
            '正文写的是 20（「全年共收到政府信息公开申请20件」），表中「一、本年新收政府信息公开申请数量·总计」是 21',
          expected: 21,
          found: 20,
        },
      ],
    },
    {
      name: 'every mention, not only the first',
      report: received(
        '收到政府信息公开申请21件。其后另述：新收政府信息公开申请22件；受理申请23件。',
      ),
      findings: [
        { cell: 'requests.received.total', message: '22' },
        { cell: 'requests.received.total', message: '23' },
      ],
    },
    {
      name: 'said to be none',
      report: received('本年度未收到政府信息公开申请。'),
      findings: [{ cell: 'requests.received.total', message: '正文写的是 0' }],
    },
  ],
});

checkRule(proseCarried, {
  accept: [
    {
      name: 'both carried figures',
      report: {
        sections: { overview: '上年结转政府信息公开申请3件，结转下年度继续办理5件。' },
        cells: { 'requests.carriedIn.total': 3, 'requests.carriedOut.total': 5 },
      },
    },
  ],
  reject: [
    {
      name: 'carried in',
      report: { sections: { overview: '上年度结转申请3件。' } },
      findings: [{ cell: 'requests.carriedIn.total', message: '正文写的是 3', found: 3 }],
    },
    {
      name: 'carried out',
      report: { sections: { requests: '结转至下年度办理2件。' } },
      findings: [{ cell: 'requests.carriedOut.total', message: '正文写的是 2', found: 2 }],
    },
  ],
});

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
    {
      name: 'words that speak of neither',
      report: { sections: { problems: '纠正错别字6处，设备维护维持12次。' } },
    },
  ],
  reject: [
    {
      name: 'another count of cases upheld',
      report: { sections: { overview: '行政复议0件，维持2件。' } },
      findings: [{ cell: 'disputes.review.upheld', message: '正文写的是 2', expected: 0 }],
    },
    {
      name: 'another count of reviews',
      report: { sections: { overview: '被申请行政复议案件3件。' } },
      findings: [{ cell: 'disputes.review.total', message: '正文写的是 3' }],
    },
    {
      name: 'another count of suits',
      report: {
        sections: { disputes: '行政诉讼2件。' },
        cells: { 'disputes.litigationDirect.total': 1 },
      },
      findings: [{ cell: 'disputes.litigationDirect.total', message: '正文写的是 2', expected: 1 }],
    },
    {
      name: 'said to be none',
      report: {
        sections: { overview: '没有行政复议和行政诉讼。' },
        cells: { 'disputes.review.total': 2 },
      },
      findings: [{ cell: 'disputes.review.total', message: '正文写的是 0' }],
    },
  ],
});
