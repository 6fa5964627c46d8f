import type { CellId } from '../../../src/form/form-types.ts';
import { nameVariant } from '../../../src/collection/rules/name-variant.ts';
import { checkCollectionRule } from '../../support/check-collection-rule.ts';
import { makeUnit } from '../../support/make-collection.ts';
import type { MemberParts } from '../../support/make-collection.ts';

/** What a report carried in and out, all of natural persons. */
interface Carried {
  readonly into?: number;
  readonly out?: number;
}

function report(agency: string, year: number, { into = 0, out = 0 }: Carried = {}): MemberParts {
  const cells: Record<CellId, number> = {
    'requests.carriedIn.naturalPerson': into,
    'requests.carriedIn.total': into,
    'requests.carriedOut.naturalPerson': out,
    'requests.carriedOut.total': out,
  };
  return { id: `${agency}${year}`, agency, year, cells };
}

const COUNTY = '清源县人民政府';
const HOUSING = '清源县住房和城乡建设局';
const UNITS = [
  makeUnit(COUNTY, { kind: 'government' }),
  makeUnit(HOUSING, { parent: COUNTY }),
  makeUnit('清源县教育局', { parent: COUNTY }),
  makeUnit('清源县市场监督管理局', { parent: COUNTY }),
];
const years = (agency: string, ...given: readonly number[]) =>
  given.map((year) => report(agency, year));

checkCollectionRule(nameVariant, {
  accept: [
    { name: 'one name', members: years('县财政局', 2022, 2023) },
    {
      name: 'two units one character apart, both in every year',
      members: [...years('县教育局', 2022, 2023), ...years('县体育局', 2022, 2023)],
    },
    {
      name: 'two units one character apart, each in its year',
      members: [...years('县教育局', 2022), ...years('县体育局', 2023)],
    },
    {
      name: 'two units one character apart, with a few cases that agree by chance',
      members: [report('县教育局', 2022, { out: 1 }), report('县体育局', 2023, { into: 1 })],
    },
    {
      name: 'of different places',
      members: [...years('清源县财政局', 2022), ...years('东湖县财政局', 2023)],
    },
    {
      name: 'of different levels',
      members: [...years('市财政局', 2022), ...years('清源县财政局', 2023)],
    },
    {
      name: 'a name without place, both in the same year',
      members: [...years('财政局', 2022, 2023), ...years('清源县财政局', 2023)],
    },
    {
      name: 'a name without place that fits two places',
      members: [
        ...years('财政局', 2022),
        ...years('东湖区财政局', 2023),
        ...years('西岭区财政局', 2023),
      ],
    },
    {
      name: 'a name without place, what was carried does not follow',
      members: [report('财政局', 2022, { out: 9 }), report('清源县财政局', 2023, { into: 2 })],
    },
    {
      name: 'a short name, in years that leave others open',
      members: [
        ...years('县教育局', 2021),
        ...years('县教育和体育局', 2023),
        ...years('县水利局', 2021, 2022, 2023),
      ],
    },
    {
      name: 'in the list: another unit, of a like name',
      members: [...years('清源县体育局', 2023), ...years(COUNTY, 2023)],
      units: UNITS,
    },
    {
      name: 'in the list: a short name for one that has a report of that year',
      members: [...years('县住建局', 2023), ...years(HOUSING, 2023)],
      units: UNITS,
    },
    {
      name: 'said to be apart',
      members: years('县住建局', 2023),
      units: [makeUnit(HOUSING, { parent: COUNTY, apart: ['县住建局'] })],
    },
    {
      name: 'known as an alias',
      members: years('县住建局', 2023),
      units: [makeUnit(HOUSING, { aliases: ['县住建局'] })],
    },
  ],
  reject: [
    {
      name: 'but for the place in front',
      members: [...years('县财政局', 2023), ...years('清源县财政局', 2022, 2024)],
      findings: [
        {
          severity: 'warning',
          unit: '清源县财政局',
          year: 2023,
          reports: ['县财政局2023', '清源县财政局2022', '清源县财政局2024'],
          about: '县财政局',
          zh: '「县财政局」（2023 年度）与「清源县财政局」（2022、2024 年度）可能是同一单位：只差前面的「清源」；「清源县财政局」2023 年度正好没有报告。请认定，认定前按两个单位处理。',
          en: '"县财政局" (2023) and "清源县财政局" (2022 and 2024) may be one unit: they differ in "清源" alone; "清源县财政局" has no report for 2023. Please decide; until then they count as two.',
          evidence: ['+ 只差前面的「清源」', '+ 「清源县财政局」2023 年度正好没有报告'],
        },
      ],
    },
    {
      name: 'the same but for 人民政府, whatever the years',
      members: [...years('驿马乡', 2023), ...years('驿马乡人民政府', 2023)],
      findings: [
        {
          severity: 'warning',
          unit: '驿马乡人民政府',
          year: 2023,
          reports: ['驿马乡2023', '驿马乡人民政府2023'],
          about: '驿马乡',
          zh: '「驿马乡」（2023 年度）与「驿马乡人民政府」（2023 年度）可能是同一单位：去掉括号和「人民政府」「办事处」等字后相同；2023 年度两个名称都有报告。请认定，认定前按两个单位处理。',
          en: '"驿马乡" (2023) and "驿马乡人民政府" (2023) may be one unit: the same but for brackets and words such as 人民政府 and 办事处; both have a report for 2023. Please decide; until then they count as two.',
          evidence: ['+ 去掉括号和「人民政府」「办事处」等字后相同', '- 2023 年度两个名称都有报告'],
        },
      ],
    },
    {
      name: 'a short name, what was carried follows',
      members: [
        report('县住建局', 2023, { into: 3 }),
        report(HOUSING, 2022, { out: 3 }),
        ...years('县水利局', 2021, 2022, 2023),
      ],
      findings: [
        {
          severity: 'warning',
          unit: '清源县住房和城乡建设局',
          year: 2023,
          reports: ['县住建局2023', '清源县住房和城乡建设局2022'],
          about: '县住建局',
          zh: '「县住建局」（2023 年度）与「清源县住房和城乡建设局」（2022 年度）可能是同一单位：「住建局」可以是「住房和城乡建设局」的简称；「清源县住房和城乡建设局」2023 年度正好没有报告；2022 年度结转下年度 3 件，与 2023 年度上年结转逐栏一致。请认定，认定前按两个单位处理。',
          en: '"县住建局" (2023) and "清源县住房和城乡建设局" (2022) may be one unit: "住建局" may be short for "住房和城乡建设局"; "清源县住房和城乡建设局" has no report for 2023; 3 carried out of 2022 agree column by column with what 2023 carried in. Please decide; until then they count as two.',
          evidence: [
            '+ 「住建局」可以是「住房和城乡建设局」的简称',
            '+ 「清源县住房和城乡建设局」2023 年度正好没有报告',
            '+ 2022 年度结转下年度 3 件，与 2023 年度上年结转逐栏一致',
          ],
        },
      ],
    },
    {
      name: 'mistyped, what was carried follows',
      members: [
        report('清源县财正局', 2022, { out: 5 }),
        report('清源县财政局', 2023, { into: 5 }),
      ],
      findings: [
        {
          severity: 'warning',
          unit: '清源县财正局',
          year: 2023,
          reports: ['清源县财政局2023', '清源县财正局2022'],
          about: '清源县财政局',
          zh: '「清源县财政局」（2023 年度）与「清源县财正局」（2022 年度）可能是同一单位：只差一个字；「清源县财正局」2023 年度正好没有报告；2022 年度结转下年度 5 件，与 2023 年度上年结转逐栏一致。请认定，认定前按两个单位处理。',
          en: '"清源县财政局" (2023) and "清源县财正局" (2022) may be one unit: one character apart; "清源县财正局" has no report for 2023; 5 carried out of 2022 agree column by column with what 2023 carried in. Please decide; until then they count as two.',
          evidence: [
            '+ 只差一个字',
            '+ 「清源县财正局」2023 年度正好没有报告',
            '+ 2022 年度结转下年度 5 件，与 2023 年度上年结转逐栏一致',
          ],
        },
      ],
    },
    {
      name: 'in the list: a short name',
      members: [...years('县住建局', 2023), report(HOUSING, 2022)],
      units: UNITS,
      findings: [
        {
          severity: 'warning',
          unit: '清源县住房和城乡建设局',
          year: 2023,
          reports: ['县住建局2023', '清源县住房和城乡建设局2022'],
          about: '县住建局',
          zh: '「县住建局」（2023 年度）不在名单里，可能就是「清源县住房和城乡建设局」：「住建局」可以是「住房和城乡建设局」的简称；「清源县住房和城乡建设局」2023 年度正好没有报告。请认定，认定后记为别名。',
          en: '"县住建局" (2023) is not in the list and may be "清源县住房和城乡建设局": "住建局" may be short for "住房和城乡建设局"; "清源县住房和城乡建设局" has no report for 2023. Please decide; if it is, the name is kept as an alias.',
          evidence: [
            '+ 「住建局」可以是「住房和城乡建设局」的简称',
            '+ 「清源县住房和城乡建设局」2023 年度正好没有报告',
          ],
        },
      ],
    },
    {
      name: 'in the list: a long name mistyped',
      members: years('清源县市场监督管里局', 2023),
      units: UNITS,
      findings: [
        {
          severity: 'warning',
          unit: '清源县市场监督管理局',
          year: 2023,
          reports: ['清源县市场监督管里局2023'],
          about: '清源县市场监督管里局',
          zh: '「清源县市场监督管里局」（2023 年度）不在名单里，可能就是「清源县市场监督管理局」：只差一个字；「清源县市场监督管理局」2023 年度正好没有报告。请认定，认定后记为别名。',
          en: '"清源县市场监督管里局" (2023) is not in the list and may be "清源县市场监督管理局": one character apart; "清源县市场监督管理局" has no report for 2023. Please decide; if it is, the name is kept as an alias.',
          evidence: ['+ 只差一个字', '+ 「清源县市场监督管理局」2023 年度正好没有报告'],
        },
      ],
    },
  ],
});
