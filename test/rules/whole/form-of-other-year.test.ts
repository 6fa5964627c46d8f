import { formOfOtherYear } from '../../../src/rules/whole/form-of-other-year.ts';
import { checkRule } from '../../support/check-rule.ts';

checkRule(formOfOtherYear, {
  accept: [
    { name: '2019 form for 2020', report: { edition: '2019', year: 2020 } },
    { name: '2021 form for 2024', report: { edition: '2021', year: 2024 } },
    { name: 'year unknown', report: { year: null } },
  ],
  reject: [
    {
      name: 'old form used later',
      report: { edition: '2019', year: 2022 },
      findings: [
        {
          severity: 'warning',
          about: '年度',
          zh: '2022 年的报告应使用国办公开办函〔2021〕30号规定的表格，这里用的是国办公开办函〔2019〕60号的表格。',
          en: 'A report on 2022 should use the form of 国办公开办函〔2021〕30号; this one uses that of 国办公开办函〔2019〕60号.',
        },
      ],
    },
    {
      name: 'new form used early',
      report: { edition: '2021', year: 2020 },
      findings: [
        {
          severity: 'warning',
          about: '年度',
          zh: '2020 年的报告应使用国办公开办函〔2019〕60号规定的表格，这里用的是国办公开办函〔2021〕30号的表格。',
          en: 'A report on 2020 should use the form of 国办公开办函〔2019〕60号; this one uses that of 国办公开办函〔2021〕30号.',
        },
      ],
    },
    {
      name: '其他处理 left as one row',
      report: { edition: '2021', otherRows: 'one' },
      findings: [
        {
          severity: 'note',
          about: '（六）其他处理',
          zh: '「（六）其他处理」印成了一行，规定的表格分为三行。',
          en: '"(6) Other handling" is printed as one row; the prescribed form has three.',
        },
      ],
    },
    {
      name: '其他处理 split early',
      report: { edition: '2019', otherRows: 'three' },
      findings: [
        {
          severity: 'note',
          about: '（六）其他处理',
          zh: '「（六）其他处理」分成了三行，规定的表格是一行。',
          en: '"(6) Other handling" is printed as three rows; the prescribed form has one.',
        },
      ],
    },
  ],
});
