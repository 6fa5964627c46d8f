import type { Statistics } from '../../../src/form/statistics-table.ts';
import { formOlder } from '../../../src/rules/whole/form-older.ts';
import { checkRule } from '../../support/check-rule.ts';

const STATISTICS: Statistics = {
  columns: ['thisYear', 'cumulative'],
  rows: [
    { key: '1', label: '（一）收到申请数', unit: '件' },
    { key: '2', label: '1.当面申请数', unit: '件' },
    { key: '3', label: '2.网络申请数', unit: '件' },
  ],
};

checkRule(formOlder, {
  accept: [
    { name: 'a report on 2020', report: { edition: '2019' } },
    { name: 'a report on 2022', report: {} },
  ],
  reject: [
    {
      name: 'without a statistics table',
      report: { edition: 'older' },
      findings: [
        {
          severity: 'warning',
          about: '统计表',
          zh: '这是 2018 年及以前的报告，没有找到统计表，只读出了文字部分。',
          en: 'This is a report on 2018 or before; no statistics table was found, only its text was read.',
        },
      ],
    },
    {
      name: 'with one',
      report: { edition: 'older', statistics: STATISTICS },
      findings: [
        {
          severity: 'note',
          about: '统计表',
          zh: '这是 2018 年及以前的报告，按当时的《政府信息公开情况统计表》读出 3 行指标，只核对其中的分项合计，不套用 2019 年以后的表格。',
          en: 'This is a report on 2018 or before; 3 lines of its statistics table were read. Only its own sums are checked; the later forms do not apply.',
        },
      ],
    },
  ],
});
