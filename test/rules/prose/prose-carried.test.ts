import { proseCarried } from '../../../src/rules/prose/prose-carried.ts';
import { checkRule } from '../../support/check-rule.ts';
import type { Rejected } from '../../support/check-rule.ts';

checkRule(proseCarried, {
  accept: [
    {
      name: 'both carried figures',
      report: {
        sections: { overview: '上年结转政府信息公开申请3件，结转下年度继续办理5件。' },
        cells: { 'requests.carriedIn.total': 3, 'requests.carriedOut.total': 5 },
      },
    },
    ...['转下一年度5件', '其中5件结转下年度继续办理', '5件转入下一年办理', '转至次年5件'].map(
      (said) => ({
        name: said,
        report: {
          sections: { overview: `收到申请9件，${said}。` },
          cells: { 'requests.carriedOut.total': 5 },
        },
      }),
    ),
    {
      name: 'carried in, the count first',
      report: {
        sections: { overview: '办理申请9件，其中3件为上年度结转。' },
        cells: { 'requests.carriedIn.total': 3 },
      },
    },
    {
      name: 'turned over to someone else',
      report: { sections: { overview: '转送下级单位2件。' } },
    },
  ],
  reject: [
    ...['转下一年度1件', '1件转入次年办理'].map((said): Rejected => ({
      name: said,
      report: { sections: { overview: `${said}。` } },
      findings: [
        {
          severity: 'warning',
          cells: ['requests.carriedOut.total'],
          about: `「四、结转下年度继续办理·总计」1：${said}`,
          zh: `正文写的是 1（「${said}」），表中「四、结转下年度继续办理·总计」是 0。`,
          en: `The text says 1 ("${said}"); the table says 0 ("4. Carried over to next year · Total").`,
          expected: 0,
          found: 1,
        },
      ],
    })),
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
