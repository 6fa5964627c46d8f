import { proseDoubled } from '../../../src/rules/prose/prose-doubled.ts';
import { checkRule } from '../../support/check-rule.ts';

const accepted = [
  '发布前严格审核。',
  '政府信息公开公开指南已更新。',
  '公开申请申请人均已告知。',
  '加强公开工作工作人员培训。',
  '一件一件办理，一条一条核对。',
  '审核。审核后发布。',
  '按规定进行\n进行公示。',
];

checkRule(proseDoubled, {
  accept: accepted.map((overview) => ({ name: overview, report: { sections: { overview } } })),
  reject: [
    {
      name: 'two characters',
      report: { sections: { overview: '管理有序。发布前严格审核审核，及时公开。' } },
      findings: [
        {
          severity: 'note',
          about: '审核审核：发布前严格审核审核',
          zh: '正文里「审核审核」像是重复输入（「发布前严格审核审核」）。',
          en: '"审核审核" in the text looks typed twice ("发布前严格审核审核").',
        },
      ],
    },
    {
      name: 'the same again is said once',
      report: { sections: { overview: '严格审核审核。\n再次审核审核。' } },
      findings: [
        {
          severity: 'note',
          about: '审核审核：严格审核审核',
          zh: '正文里「审核审核」像是重复输入（「严格审核审核」）。',
          en: '"审核审核" in the text looks typed twice ("严格审核审核").',
        },
      ],
    },
    {
      name: 'four characters',
      report: { sections: { problems: '今后落实整改措施整改措施。' } },
      findings: [
        {
          severity: 'note',
          about: '整改措施整改措施：今后落实整改措施整改措施',
          zh: '正文里「整改措施整改措施」像是重复输入（「今后落实整改措施整改措施」）。',
          en: '"整改措施整改措施" in the text looks typed twice ("今后落实整改措施整改措施").',
        },
      ],
    },
  ],
});
