import { headingUnusual } from '../../../src/rules/whole/heading-unusual.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(headingUnusual, {
  accept: [
    { name: 'as prescribed', report: {} },
    {
      name: 'blanks and punctuation do not matter',
      report: { headings: { overview: '一．总 体 情 况' } },
    },
    { name: 'numbered as parts', report: { headings: { overview: '第一部分 总体情况' } } },
    {
      name: 'the longer official wording of 四',
      report: { headings: { disputes: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况' } },
    },
  ],
  reject: [
    {
      name: 'unnumbered',
      report: { headings: { other: '其他需要报告的事项' } },
      findings: [
        {
          severity: 'note',
          about: '其他需要报告的事项',
          zh: '标题「其他需要报告的事项」没有编号，规定的标题是「六、其他需要报告的事项」。',
          en: 'Heading "其他需要报告的事项" has no number; the prescribed heading is "六、其他需要报告的事项".',
        },
      ],
    },
    {
      name: 'wrong number',
      report: { headings: { problems: '四、存在的主要问题及改进情况' } },
      findings: [
        {
          severity: 'note',
          about: '存在的主要问题及改进情况',
          zh: '标题「四、存在的主要问题及改进情况」的编号不对，规定的标题是「五、存在的主要问题及改进情况」。',
          en: 'Heading "四、存在的主要问题及改进情况" has an unexpected number; the prescribed heading is "五、存在的主要问题及改进情况".',
        },
      ],
    },
    {
      name: 'reworded',
      report: { headings: { overview: '一、工作总体开展情况' } },
      findings: [
        {
          severity: 'note',
          about: '总体情况',
          zh: '标题「一、工作总体开展情况」的文字与规定不同，规定的标题是「一、总体情况」。',
          en: 'Heading "一、工作总体开展情况" is worded differently; the prescribed heading is "一、总体情况".',
        },
      ],
    },
    {
      name: 'lost',
      report: { headings: { disputes: '' } },
      findings: [
        {
          severity: 'note',
          about: '政府信息公开行政复议、行政诉讼情况',
          zh: '「政府信息公开行政复议、行政诉讼情况」的标题缺失，规定的标题是「四、政府信息公开行政复议、行政诉讼情况」。',
          en: 'The heading of "Administrative review and litigation" is missing; the prescribed heading is "四、政府信息公开行政复议、行政诉讼情况".',
        },
      ],
    },
    {
      name: 'several, as one',
      report: {
        headings: {
          overview: '总体情况',
          problems: '五、存在的问题',
          other: '六、其他需要报告的事项',
        },
      },
      findings: [
        {
          severity: 'note',
          about: '总体情况；存在的主要问题及改进情况',
          zh: '标题「总体情况」没有编号，规定的标题是「一、总体情况」；标题「五、存在的问题」的文字与规定不同，规定的标题是「五、存在的主要问题及改进情况」。',
          en: 'Heading "总体情况" has no number; the prescribed heading is "一、总体情况". Heading "五、存在的问题" is worded differently; the prescribed heading is "五、存在的主要问题及改进情况".',
        },
      ],
    },
  ],
});
