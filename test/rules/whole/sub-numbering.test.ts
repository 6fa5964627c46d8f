import { subNumbering } from '../../../src/rules/whole/sub-numbering.ts';
import { checkRule } from '../../support/check-rule.ts';
import type { Rejected } from '../../support/check-rule.ts';

const report = (overview: string): Rejected['report'] => ({ sections: { overview } });

checkRule(subNumbering, {
  accept: [
    { name: 'in sequence', report: report('（一）甲方面。\n（二）乙方面。\n（三）丙方面。') },
    { name: 'on one line', report: report('（一）甲方面。（二）乙方面。（三）丙方面。') },
    { name: 'to ten and on', report: report('（九）甲方面。\n（十）乙方面。\n（十一）丙方面。') },
    {
      name: 'a list under another heading begins anew',
      report: report('存在问题\n（一）甲方面。\n（二）乙方面。\n改进措施：\n（一）丙方面。'),
    },
    {
      name: 'numbered parts have lists of their own',
      report: report('1.问题。\n（一）甲方面。\n2.措施。\n（一）乙方面。'),
    },
    {
      name: 'an article cut by the end of the line',
      report: report(
        '（一）按照《中华人民共和国政府信息公开条例》第二十条第\n（六）项公开信息。\n（二）乙方面。',
      ),
    },
    {
      name: 'an article within a sentence',
      report: report('（一）第二十条第（五）项公开。（二）乙。'),
    },
  ],
  reject: [
    {
      name: 'one is skipped',
      report: report('（一）甲方面。\n（二）乙方面。\n（四）丙方面。'),
      findings: [
        {
          severity: 'note',
          about: '（四）丙方面',
          zh: '小标题「（四）丙方面」接在第 2 个之后，编号是 4，不连续。',
          en: 'Sub-heading "（四）丙方面" follows number 2 but has number 4.',
        },
      ],
    },
    {
      name: 'the sequence begins again',
      report: report(
        '（一）甲方面工作平稳。（二）乙方面工作平稳。（一）丙方面工作平稳有序开展，成效较为明显。',
      ),
      findings: [
        {
          severity: 'note',
          about: '（一）丙方面工作平稳有序开展，成效较为明…',
          zh: '小标题「（一）丙方面工作平稳有序开展，成效较为明…」接在第 2 个之后，编号是 1，不连续。',
          en: 'Sub-heading "（一）丙方面工作平稳有序开展，成效较为明…" follows number 2 but has number 1.',
        },
      ],
    },
  ],
});
