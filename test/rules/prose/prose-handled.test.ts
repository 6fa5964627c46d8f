import { reportWithRequests } from '../../support/report-with-requests.ts';
import { proseHandled } from '../../../src/rules/prose/prose-handled.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(proseHandled, {
  accept: [
    { name: 'same count', report: reportWithRequests('全年共办结政府信息公开申请39件。') },
    {
      name: 'what was received is not what was handled',
      report: reportWithRequests('收到并办理申请。'),
    },
  ],
  reject: [
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
