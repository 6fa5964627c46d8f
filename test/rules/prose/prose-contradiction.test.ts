import { proseContradiction } from '../../../src/rules/prose/prose-contradiction.ts';
import { LOST } from '../../support/make-report.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(proseContradiction, {
  accept: [
    {
      name: 'a lost figure contradicts nothing',
      report: {
        sections: { overview: '行政复议3件，均获维持。' },
        cells: { 'disputes.review.corrected': LOST },
      },
    },
    {
      name: 'all upheld indeed',
      report: {
        sections: { overview: '行政复议3件，均获维持。' },
        cells: { 'disputes.review.upheld': 3 },
      },
    },
    { name: 'all handled indeed', report: { sections: { overview: '收到的申请全部按时办结。' } } },
    {
      name: 'litigation pending does not contradict a claim on reviews',
      report: {
        sections: { overview: '行政复议1件，均获维持。' },
        cells: { 'disputes.litigationDirect.pending': 1 },
      },
    },
  ],
  reject: [
    {
      name: 'upheld, but some are pending',
      report: {
        sections: { overview: '行政复议7件，诉讼9件，均获维持。' },
        cells: { 'disputes.review.pending': 2, 'disputes.litigationDirect.pending': 1 },
      },
      findings: [
        {
          severity: 'warning',
          cells: ['disputes.litigationDirect.pending', 'disputes.review.pending'],
          about: '行政复议7件,诉讼9件,均获维持',
          zh: '正文说「行政复议7件,诉讼9件,均获维持」，但表中「未经复议直接起诉·尚未审结」「行政复议·尚未审结」不是 0（1、2）。',
          en: 'The text says "行政复议7件,诉讼9件,均获维持", but in the table "Litigation without review · Pending", "Administrative review · Pending" is not 0 (1、2).',
        },
      ],
    },
    {
      name: 'all handled, but some are carried on',
      report: {
        sections: { overview: '收到的申请均已按时办结。' },
        cells: { 'requests.carriedOut.total': 1 },
      },
      findings: [
        {
          severity: 'warning',
          cells: ['requests.carriedOut.total'],
          about: '收到的申请均已按时办结',
          zh: '正文说「收到的申请均已按时办结」，但表中「四、结转下年度继续办理·总计」不是 0（1）。',
          en: 'The text says "收到的申请均已按时办结", but in the table "4. Carried over to next year · Total" is not 0 (1).',
        },
      ],
    },
  ],
});
