import { overviewParts } from '../../../src/rules/whole/overview-parts.ts';
import { checkRule } from '../../support/check-rule.ts';

const PARTS = '主动公开及时。依申请公开规范。信息管理严格。平台建设有序。监督保障到位。';
const FILLER = '全年工作平稳有序开展。';
const long = (text: string, count = 20): string => text + FILLER.repeat(count);

checkRule(overviewParts, {
  accept: [
    { name: 'all five', report: { sections: { overview: long(PARTS) } } },
    {
      name: 'in other words',
      report: {
        sections: {
          overview: long('主动公开信息。受理申请5件。发布前审核。网站改版。组织培训。'),
        },
      },
    },
    { name: 'no account by parts at all', report: { sections: { overview: '工作平稳。' } } },
    {
      name: 'somewhat over 1,000 characters',
      report: { sections: { overview: long(PARTS, 150) } },
    },
    {
      name: 'the form of 2019 does not ask for them',
      report: { edition: '2019', sections: { overview: long('主动公开及时。') } },
    },
  ],
  reject: [
    {
      name: 'two are missing',
      report: { sections: { overview: long(PARTS.replace(/信息管理.*?。|监督保障.*?。/g, '')) } },
      findings: [
        {
          severity: 'note',
          about: '政府信息管理、监督保障',
          zh: '「一、总体情况」没有写到政府信息管理、监督保障，通知要求五个方面都写。',
          en: 'Section 1 says nothing on information management, supervision; the notices ask for five parts.',
        },
      ],
    },
    {
      name: 'far over 1,000 characters',
      report: { sections: { overview: long(PARTS, 200) } },
      findings: [
        {
          severity: 'note',
          about: '篇幅',
          zh: `「一、总体情况」有 ${long(PARTS, 200).length} 字，通知要求原则上不超过 1000 字。`,
          en: `Section 1 has ${long(PARTS, 200).length} characters; the notices ask for no more than 1,000 in principle.`,
        },
      ],
    },
  ],
});
