import { proseFee } from '../../../src/rules/prose/prose-fee.ts';
import { checkRule } from '../../support/check-rule.ts';
import type { Rejected } from '../../support/check-rule.ts';

const finding = (said: string, other: string): Rejected['findings'][number] => ({
  severity: 'warning',
  about: said,
  zh: `信息处理费一处写「${said}」，一处写「${other}」，请核实收取的件数和金额。`,
  en: `The processing fee is given as "${said}" and as "${other}"; please check cases and amount.`,
});

checkRule(proseFee, {
  accept: [
    { name: 'none', report: { sections: { other: '2022年没有收取信息处理费。' } } },
    {
      name: 'some',
      report: { sections: { other: '依据《信息处理费管理办法》，收取信息处理费3件，共1200元。' } },
    },
    { name: 'none, in figures', report: { sections: { other: '收取信息处理费0件，总金额0元。' } } },
    {
      name: 'another fee',
      report: { sections: { other: '无。' }, cells: { 'proactive.fees.amount': 5 } },
    },
    {
      name: 'the notice by its name',
      report: { sections: { other: '按照《信息处理费管理办法》执行。' } },
    },
  ],
  reject: [
    {
      name: 'none and some',
      report: {
        sections: { overview: '全年未收取信息处理费。', other: '收取信息处理费3件，共0.12万元。' },
      },
      findings: [finding('收取信息处理费3件,共0.12万元', '全年未收取信息处理费')],
    },
    {
      name: 'section 六 says 无',
      report: { sections: { overview: '收取信息处理费1200元。', other: '无。' } },
      findings: [finding('收取信息处理费1200元', '六、其他需要报告的事项：无')],
    },
    {
      name: 'no case and an amount',
      report: { sections: { other: '收取信息处理费0件，共1200元。' } },
      findings: [finding('收取信息处理费0件,共1200元', '收取信息处理费0件,共1200元')],
    },
    {
      name: 'cases without an amount',
      report: { sections: { overview: '没有产生信息处理费。', other: '收取信息处理费2笔。' } },
      findings: [finding('收取信息处理费2笔', '没有产生信息处理费')],
    },
  ],
});
