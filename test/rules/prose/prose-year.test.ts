import { proseYear } from '../../../src/rules/prose/prose-year.ts';
import { checkRule } from '../../support/check-rule.ts';
import type { Rejected } from '../../support/check-rule.ts';

const accepted = [
  '2022年，认真落实各项要求。2021年，完成了整改。',
  '2021年底前完成改版。',
  '2021年印发的制度继续执行。',
  '2021年以来，持续加强管理。',
  '2021年收到申请9件，同比增长。',
  '2023年，将继续做好公开工作。',
  '2019年，开始建设网站。',
  '自2021年起，设立专栏。',
  '表一 2022年统计表',
  '统计期限：2022年1月1日至12月31日',
  '统计期限自2021年10月起，2022年12月止',
];

checkRule(proseYear, {
  accept: [
    ...accepted.map((overview) => ({ name: overview, report: { sections: { overview } } })),
    {
      name: '五 speaks of other years',
      report: { sections: { problems: '2021年，存在公开不及时的问题。' } },
    },
    { name: 'the own year in a heading', report: { headings: { requests: '三、2022年申请情况' } } },
    {
      name: 'a span of years in a heading',
      report: { headings: { requests: '三、2021年至2022年申请情况' } },
    },
    { name: 'year unknown', report: { year: null, sections: { overview: '2021年，工作平稳。' } } },
  ],
  reject: [
    {
      name: 'another year in a heading',
      report: { headings: { requests: '三、2021年度收到和处理政府信息公开申请情况' } },
      findings: [
        {
          severity: 'warning',
          about: '收到和处理政府信息公开申请情况：三、2021年度收到和处理政府信息公开申请情况',
          zh: '报告的是 2022 年，正文却写「三、2021年度收到和处理政府信息公开申请情况」，请核实是不是套用了别的年度。',
          en: 'The report is on 2022, but its text says "三、2021年度收到和处理政府信息公开申请情况"; please check whether another year\'s text was reused.',
        },
      ],
    },
    ...[
      '2021年，认真落实各项要求',
      '2023年度，公开信息30条',
      '（一）2021年主动公开信息30条',
      '表3 2021年度收到和处理政府信息公开申请情况',
      '附表：2021年情况',
      '（统计期间：2021年1月1日至12月31日）',
    ].map((said): Rejected => ({
      name: said,
      report: { sections: { overview: `${said}。` } },
      findings: [
        {
          severity: 'warning',
          about: `总体情况：${said}`,
          zh: `报告的是 2022 年，正文却写「${said}」，请核实是不是套用了别的年度。`,
          en: `The report is on 2022, but its text says "${said}"; please check whether another year's text was reused.`,
        },
      ],
    })),
  ],
});
