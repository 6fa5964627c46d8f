import { proseContradiction } from '../../src/rules/prose/prose-contradiction.ts';
import { proseHandled } from '../../src/rules/prose/prose-handled.ts';
import { proseOutcomes } from '../../src/rules/prose/prose-outcomes.ts';
import { proseShares } from '../../src/rules/prose/prose-shares.ts';
import { checkRule } from '../support/check-rule.ts';
import { BLANK } from '../support/make-report.ts';
import type { ReportParts } from '../support/make-report.ts';

const CELLS = {
  'requests.received.naturalPerson': 30,
  'requests.received.business': 8,
  'requests.received.otherOrg': 2,
  'requests.received.total': 40,
  'requests.granted.total': 20,
  'requests.partial.total': 5,
  'requests.denied.stateSecret.total': 1,
  'requests.denied.deliberative.total': 2,
  'requests.unavailable.notHeld.total': 8,
  'requests.rejected.petition.total': 3,
  'requests.total.total': 39,
  'requests.carriedOut.total': 1,
} as const;

const report = (overview: string): ReportParts => ({ sections: { overview }, cells: CELLS });

checkRule(proseOutcomes, {
  accept: [
    {
      name: 'by kind of outcome',
      report: report(
        '其中予以公开20件，部分公开5件，不予公开3件，无法提供8件，不予处理3件，其他处理0件。',
      ),
    },
    { name: 'two kinds together', report: report('予以公开和部分公开25件。') },
    {
      name: 'by reason',
      report: report('属于国家秘密1件，属于四类过程性信息的2件，信访举报投诉类申请3件。'),
    },
    {
      name: 'by applicant',
      report: report('自然人申请30件，法人或其他组织申请10件，其中商业企业8件。'),
    },
    {
      name: 'words without a count',
      report: report('依法不予公开的信息均说明理由；予以公开的及时公开。'),
    },
    {
      name: 'a blank row total is made up from the applicants',
      report: {
        sections: { overview: '予以公开6件。' },
        cells: { 'requests.granted.naturalPerson': 6, 'requests.granted.total': BLANK },
      },
    },
  ],
  reject: [
    {
      name: 'another count of one kind',
      report: report('予以公开19件，部分公开5件。'),
      findings: [
        { cell: 'requests.granted.total', message: '正文写的是 19', expected: 20, found: 19 },
      ],
    },
    {
      name: 'a group is the sum of its rows',
      report: report('不予公开2件。'),
      findings: [
        { cell: 'requests.denied.stateSecret.total', message: '正文写的是 2', expected: 3 },
      ],
    },
    {
      name: 'another count of one kind of applicant',
      report: report('收到自然人申请31件。'),
      findings: [{ cell: 'requests.received.naturalPerson', message: '正文写的是 31' }],
    },
  ],
});

checkRule(proseHandled, {
  accept: [
    { name: 'same count', report: report('全年共办结政府信息公开申请39件。') },
    { name: 'what was received is not what was handled', report: report('收到并办理申请。') },
  ],
  reject: [
    {
      name: 'another count',
      report: report('答复政府信息公开申请38件，均在法定期限内。'),
      findings: [
        { cell: 'requests.total.total', message: '正文写的是 38', expected: 39, found: 38 },
      ],
    },
  ],
});

checkRule(proseShares, {
  accept: [
    { name: 'of all handled', report: report('予以公开20件，占51.3%。') },
    { name: 'of all received', report: report('予以公开20件，占申请总数的50%。') },
    { name: 'no share', report: report('予以公开20件。') },
    {
      name: 'nothing to hold it against',
      report: { sections: { overview: '予以公开20件，占51.3%。' } },
    },
  ],
  reject: [
    {
      name: 'of nothing in the table',
      report: report('予以公开20件，占33.9%。'),
      findings: [{ cell: 'requests.granted.total', message: '20 件占 33.9%' }],
    },
  ],
});

checkRule(proseContradiction, {
  accept: [
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
      findings: [{ cell: 'disputes.litigationDirect.pending', message: '不是 0（1、2）' }],
    },
    {
      name: 'all handled, but some are carried on',
      report: report('收到的申请均已按时办结。'),
      findings: [{ cell: 'requests.carriedOut.total', message: '不是 0（1）' }],
    },
  ],
});
