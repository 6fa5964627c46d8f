import { reportWithRequests } from '../../support/report-with-requests.ts';
import { proseHandled } from '../../../src/rules/prose/prose-handled.ts';
import { checkRule } from '../../support/check-rule.ts';
import type { Rejected } from '../../support/check-rule.ts';

checkRule(proseHandled, {
  accept: [
    { name: 'same count', report: reportWithRequests('全年共办结政府信息公开申请39件。') },
    {
      name: 'what was received is not what was handled',
      report: reportWithRequests('收到并办理申请。'),
    },
    ...[
      '收到申请40件，答复39件。',
      '收到申请40件，均已受理，办结39件，结转1件。',
      '收到申请40件，已答复40件。',
      '收到申请40件，依申请公开答复36件，不予处理3件。',
      '收到申请40件，其中自然人30件，答复20件。',
      '收到申请40件，办理人大建议，答复7件。',
      '办结7件。',
      '收到申请40件，延期答复2件。',
    ].map((overview) => ({ name: overview, report: reportWithRequests(overview) })),
  ],
  reject: [
    ...['收到申请40件,答复2件', '受理依申请公开40件,办结2件'].map((said): Rejected => ({
      name: said,
      report: reportWithRequests(`${said}。`),
      findings: [
        {
          severity: 'warning',
          cells: ['requests.total.total'],
          about: `「（七）总计·总计」2：${said}`,
          zh: `正文写的是 2（「${said}」），表中「（七）总计·总计」是 39。`,
          en: `The text says 2 ("${said}"); the table says 39 ("(7) Total · Total").`,
          expected: 39,
          found: 2,
        },
      ],
    })),
    {
      name: 'another count',
      report: reportWithRequests('答复政府信息公开申请38件，均在法定期限内。'),
      findings: [
        {
          severity: 'warning',
          cells: ['requests.total.total'],
          about: '「（七）总计·总计」38：答复政府信息公开申请38件,均在法定期限内',
          zh: '正文写的是 38（「答复政府信息公开申请38件,均在法定期限内」），表中「（七）总计·总计」是 39。',
          en: 'The text says 38 ("答复政府信息公开申请38件,均在法定期限内"); the table says 39 ("(7) Total · Total").',
          expected: 39,
          found: 38,
        },
      ],
    },
  ],
});
