import { proseCarried } from '../../../src/rules/prose/prose-carried.ts';
import { checkRule } from '../../support/check-rule.ts';

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
      findings: [
        {
          severity: 'warning',
          cells: ['requests.carriedIn.total'],
          about: '「二、上年结转政府信息公开申请数量·总计」3：上年度结转申请3件',
          zh: '正文写的是 3（「上年度结转申请3件」），表中「二、上年结转政府信息公开申请数量·总计」是 0。',
          en: 'The text says 3 ("上年度结转申请3件"); the table says 0 ("2. Carried over from last year · Total").',
          expected: 0,
          found: 3,
        },
      ],
    },
    {
      name: 'carried out',
      report: { sections: { requests: '结转至下年度办理2件。' } },
      findings: [
        {
          severity: 'warning',
          cells: ['requests.carriedOut.total'],
          about: '「四、结转下年度继续办理·总计」2：结转至下年度办理2件',
          zh: '正文写的是 2（「结转至下年度办理2件」），表中「四、结转下年度继续办理·总计」是 0。',
          en: 'The text says 2 ("结转至下年度办理2件"); the table says 0 ("4. Carried over to next year · Total").',
          expected: 0,
          found: 2,
        },
      ],
    },
  ],
});
