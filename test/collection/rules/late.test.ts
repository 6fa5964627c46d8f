import { DEFAULT_SETTINGS } from '../../../src/collection/settings.ts';
import { late } from '../../../src/collection/rules/late.ts';
import { checkCollectionRule } from '../../support/check-collection-rule.ts';
import { makeUnit } from '../../support/make-collection.ts';

const report = (agency: string, publishedOn?: string, year = 2023) => ({
  id: `${agency}${year}`,
  agency,
  year,
  edition: year < 2019 ? ('older' as const) : ('2021' as const),
  ...(publishedOn === undefined ? {} : { publishedOn }),
});

checkCollectionRule(late, {
  accept: [
    { name: 'no day known', members: [report('县财政局')] },
    { name: 'a department on the last day', members: [report('县财政局', '2024-01-31')] },
    { name: 'a government in March', members: [report('清源县人民政府', '2024-03-31')] },
    { name: 'within the year itself', members: [report('县财政局', '2023-12-29')] },
    {
      name: 'of two versions the first was in time',
      members: [
        { ...report('县财政局', '2024-03-02'), id: 'a' },
        { ...report('县财政局', '2024-01-20'), id: 'b' },
      ],
    },
    {
      name: 'another day set for townships',
      members: [report('驿马乡', '2024-02-20')],
      settings: { deadlines: { ...DEFAULT_SETTINGS.deadlines, township: '02-28' } },
    },
    {
      name: 'before the departments had a day of their own',
      members: [report('县财政局', '2019-03-20', 2018)],
    },
    {
      name: 'the list knows the kind',
      members: [report('某办', '2024-03-20')],
      units: [makeUnit('某办', { kind: 'government' })],
    },
    { name: 'no year known', members: [{ id: 'a', year: null, publishedOn: '2024-05-01' }] },
  ],
  reject: [
    {
      name: 'a department, by its name',
      members: [report('县财政局', '2024-02-01')],
      findings: [
        {
          severity: 'warning',
          unit: '县财政局',
          year: 2023,
          reports: ['县财政局2023'],
          zh: '「县财政局」2023 年度报告 2024 年 2 月 1 日公布，最迟应在 2024 年 1 月 31 日，晚了 1 天。',
          en: 'The 2023 report of "县财政局" was published on 2024-02-01, 1 day after the last day, 2024-01-31.',
        },
      ],
    },
    {
      name: 'a government, a report that is in no list',
      members: [report('清源县人民政府', '2024-04-10'), report('县某局', '2024-02-20')],
      units: [makeUnit('清源县人民政府', { kind: 'government' })],
      findings: [
        {
          severity: 'warning',
          unit: '清源县人民政府',
          year: 2023,
          reports: ['清源县人民政府2023'],
          zh: '「清源县人民政府」2023 年度报告 2024 年 4 月 10 日公布，最迟应在 2024 年 3 月 31 日，晚了 10 天。',
          en: 'The 2023 report of "清源县人民政府" was published on 2024-04-10, 10 days after the last day, 2024-03-31.',
        },
        {
          severity: 'warning',
          unit: '县某局',
          year: 2023,
          reports: ['县某局2023'],
          zh: '「县某局」2023 年度报告 2024 年 2 月 20 日公布，最迟应在 2024 年 1 月 31 日，晚了 20 天。',
          en: 'The 2023 report of "县某局" was published on 2024-02-20, 20 days after the last day, 2024-01-31.',
        },
      ],
    },
    {
      name: '条例 of 2007',
      members: [report('县财政局', '2019-04-02', 2018)],
      findings: [
        {
          severity: 'warning',
          unit: '县财政局',
          year: 2018,
          reports: ['县财政局2018'],
          zh: '「县财政局」2018 年度报告 2019 年 4 月 2 日公布，最迟应在 2019 年 3 月 31 日，晚了 2 天。',
          en: 'The 2018 report of "县财政局" was published on 2019-04-02, 2 days after the last day, 2019-03-31.',
        },
      ],
    },
  ],
});
