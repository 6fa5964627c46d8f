import { reportWithRequests } from '../../support/report-with-requests.ts';
import { proseOutcomes } from '../../../src/rules/prose/prose-outcomes.ts';
import { checkRule } from '../../support/check-rule.ts';
import type { Rejected } from '../../support/check-rule.ts';
import { BLANK } from '../../support/make-report.ts';

checkRule(proseOutcomes, {
  accept: [
    {
      name: 'by kind of outcome',
      report: reportWithRequests(
        '其中予以公开20件，部分公开5件，不予公开3件，无法提供8件，不予处理3件，其他处理0件。',
      ),
    },
    { name: 'two kinds together', report: reportWithRequests('予以公开和部分公开25件。') },
    {
      name: 'by reason',
      report: reportWithRequests(
        '属于国家秘密1件，属于四类过程性信息的2件，信访举报投诉类申请3件。',
      ),
    },
    {
      name: 'by applicant',
      report: reportWithRequests('自然人申请30件，法人或其他组织申请10件，其中商业企业8件。'),
    },
    {
      name: 'words without a count',
      report: reportWithRequests('依法不予公开的信息均说明理由；予以公开的及时公开。'),
    },
    {
      name: 'a blank row total is made up from the applicants',
      report: {
        sections: { overview: '予以公开6件。' },
        cells: { 'requests.granted.naturalPerson': 6, 'requests.granted.total': BLANK },
      },
    },
    ...[
      '全年制发公文240件，其中主动公开100件、依申请公开125件、不予公开15件。',
      '全年制作文件240份，其中主动公开100份、依申请公开及不予公开140份。',
      '印发各类文件240件，不予公开15件。',
      '文件共240件，主动公开225件，不予公开15件。',
      '主动公开100件、依申请公开125件、不予公开15件。',
    ].map((overview) => ({ name: overview, report: reportWithRequests(overview) })),
  ],
  reject: [
    ...['制发公文9件,收到申请40件,予以公开7件', '收到申请公开文件的申请40件,予以公开7件'].map(
      (said): Rejected => ({
        name: said,
        report: reportWithRequests(`${said}。`),
        findings: [
          {
            severity: 'warning',
            cells: ['requests.granted.total'],
            about: `「（一）予以公开·总计」7：${said}`,
            zh: `正文写的是 7（「${said}」），表中「（一）予以公开·总计」是 20。`,
            en: `The text says 7 ("${said}"); the table says 20 ("(1) Granted · Total").`,
            expected: 20,
            found: 7,
          },
        ],
      }),
    ),
    {
      name: 'another count of one kind',
      report: reportWithRequests('予以公开19件，部分公开5件。'),
      findings: [
        {
          severity: 'warning',
          cells: ['requests.granted.total'],
          about: '「（一）予以公开·总计」19：予以公开19件,部分公开5件',
          zh: '正文写的是 19（「予以公开19件,部分公开5件」），表中「（一）予以公开·总计」是 20。',
          en: 'The text says 19 ("予以公开19件,部分公开5件"); the table says 20 ("(1) Granted · Total").',
          expected: 20,
          found: 19,
        },
      ],
    },
    {
      name: 'a group is the sum of its rows',
      report: reportWithRequests('不予公开2件。'),
      findings: [
        {
          severity: 'warning',
          cells: [
            'requests.denied.stateSecret.total',
            'requests.denied.prohibitedByLaw.total',
            'requests.denied.safetyStability.total',
            'requests.denied.thirdPartyRights.total',
            'requests.denied.internalAffairs.total',
            'requests.denied.deliberative.total',
            'requests.denied.enforcementFile.total',
            'requests.denied.adminInquiry.total',
          ],
          about:
            '「1.属于国家秘密·总计」「2.其他法律行政法规禁止公开·总计」「3.危及“三安全一稳定”·总计」等 8 格2：不予公开2件',
          zh: '正文写的是 2（「不予公开2件」），表中「1.属于国家秘密·总计」「2.其他法律行政法规禁止公开·总计」「3.危及“三安全一稳定”·总计」等 8 格是 3。',
          en: 'The text says 2 ("不予公开2件"); the table says 3 ("1. State secret · Total", "2. Prohibited by law · Total", "3. Security and stability · Total" and 5 more).',
          expected: 3,
          found: 2,
        },
      ],
    },
    {
      name: 'another count of one kind of applicant',
      report: reportWithRequests('收到自然人申请31件。'),
      findings: [
        {
          severity: 'warning',
          cells: ['requests.received.naturalPerson'],
          about: '「一、本年新收政府信息公开申请数量·自然人」31：收到自然人申请31件',
          zh: '正文写的是 31（「收到自然人申请31件」），表中「一、本年新收政府信息公开申请数量·自然人」是 30。',
          en: 'The text says 31 ("收到自然人申请31件"); the table says 30 ("1. Received this year · Natural persons").',
          expected: 30,
          found: 31,
        },
      ],
    },
  ],
});
