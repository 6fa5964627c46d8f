/** The form of one notice used for a year that another notice governs, or only in part (六 as one row). */
import { editionOfYear, getEdition, officialOtherRows } from '../../form/editions.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'form-of-other-year';

export const formOfOtherYear: Rule = {
  id: ID,
  title: { zh: '表格版本与年度不符', en: 'Form of another year' },
  basis: {
    zh: '2019、2020 年度用国办公开办函〔2019〕60号的格式，2021 年度起用〔2021〕30号的格式',
    en: 'reports on 2019 and 2020 follow the notice 国办公开办函〔2019〕60号, those on 2021 and later 〔2021〕30号',
  },
  examples: {
    right: '清源县水务局2022年政府信息公开工作年度报告',
    wrong: '清源县水务局2020年政府信息公开工作年度报告',
  },
  check: (report) => {
    const { year, edition, otherRows } = report;
    const due = year === null ? null : editionOfYear(year);
    if (due !== null && due !== edition) {
      const used = getEdition(edition).notice;
      const wanted = getEdition(due).notice;
      return [
        makeFinding({
          rule: ID,
          severity: 'warning',
          about: '年度',
          zh: `${year} 年的报告应使用${wanted}规定的表格，这里用的是${used}的表格。`,
          en: `A report on ${year} should use the form of ${wanted}; this one uses that of ${used}.`,
        }),
      ];
    }
    if (otherRows === officialOtherRows(edition)) return [];
    const isOne = otherRows === 'one';
    return [
      makeFinding({
        rule: ID,
        severity: 'note',
        about: '（六）其他处理',
        zh: isOne
          ? '「（六）其他处理」印成了一行，规定的表格分为三行。'
          : '「（六）其他处理」分成了三行，规定的表格是一行。',
        en: isOne
          ? '"(6) Other handling" is printed as one row; the prescribed form has three.'
          : '"(6) Other handling" is printed as three rows; the prescribed form has one.',
      }),
    ];
  },
};
