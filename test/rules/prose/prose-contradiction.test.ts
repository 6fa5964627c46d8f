import { proseContradiction } from '../../../src/rules/prose/prose-contradiction.ts';
import { LOST } from '../../support/make-report.ts';
import { checkRule } from '../../support/check-rule.ts';
import type { Rejected } from '../../support/check-rule.ts';

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
    ...[
      '答复政府信息公开申请5件，另有1件顺延到下年度答复，均在法定期限内予以答复。',
      '答复政府信息公开申请5件，均在法定期限内答复。',
      '上年结转的申请均已办结。',
      '收到申请5件，对不予公开的均已答复并说明理由。',
      '收到申请6件，办结5件，其余均已告知。',
      '收到人大代表建议15件，政协提案12件，办结率100%。',
      '“12345”热线办结率100%，全部办结。',
      '收到咨询申请20件，全部答复。',
      '收到申请15件，按时办结率100%。',
      '收到申请15件，热线来电30件，办结率100%。',
      '全年共收到申请15件，均在法定期限内答复。',
      '全年共收到申请15件，均按时予以答复。',
    ].map((overview) => ({
      name: overview,
      report: { sections: { overview }, cells: { 'requests.carriedOut.total': 1 } },
    })),
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
    ...[
      '所有申请均已办理完成',
      '收到的政府信息公开申请已全部办理完毕',
      '受理申请6件,均已在法定期限内答复',
      '收到申请6件,都已依法及时作出答复',
      '依申请公开办结率100%',
      '收到申请15件,办结率达100%',
      '收到提案3件,申请15件,办结率达100%',
      '收到的申请全部按时答复',
    ].map((said): Rejected => ({
      name: said,
      report: { sections: { overview: `${said}。` }, cells: { 'requests.carriedOut.total': 1 } },
      findings: [
        {
          severity: 'warning',
          cells: ['requests.carriedOut.total'],
          about: said,
          zh: `正文说「${said}」，但表中「四、结转下年度继续办理·总计」不是 0（1）。`,
          en: `The text says "${said}", but in the table "4. Carried over to next year · Total" is not 0 (1).`,
        },
      ],
    })),
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
