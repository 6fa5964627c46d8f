import { missingReport } from '../../../src/collection/rules/missing-report.ts';
import { checkCollectionRule } from '../../support/check-collection-rule.ts';
import { makeUnit } from '../../support/make-collection.ts';

const COUNTY = '清源县人民政府';
const UNITS = [
  makeUnit(COUNTY, { kind: 'government' }),
  makeUnit('县财政局', { parent: COUNTY, aliases: ['财政局'] }),
  makeUnit('县住房和城乡建设局', { parent: COUNTY }),
];
const ALL = [
  { id: 'a', agency: COUNTY, year: 2023 },
  { id: 'b', agency: '财政局', year: 2023 },
  { id: 'c', agency: '县住房和城乡建设局', year: 2023 },
];
const MANY = Array.from({ length: 6 }, (_, at) => ({
  id: `m${at}`,
  agency: `县第${at}局`,
  year: 2023,
}));

checkCollectionRule(missingReport, {
  accept: [
    { name: 'all are in', members: ALL, units: UNITS },
    {
      name: 'without a list nobody has said who must report',
      members: [...ALL, { id: 'd', agency: '财政局', year: 2022 }],
    },
    {
      name: 'a report under a name that may be the unit’s is asked about by name',
      members: [...ALL.slice(0, 2), { id: 'c', agency: '县住建局', year: 2023 }],
      units: UNITS,
    },
    {
      name: 'an early year that one of many has a report for',
      members: [...MANY, { id: 'old', agency: '县第0局', year: 2019 }],
      units: MANY.map(({ agency }) => makeUnit(agency)),
    },
    {
      name: 'a body above that has no row in the list, in the year it did not hand in',
      members: [
        { id: 'b', agency: '财政局', year: 2023 },
        { id: 'd', agency: '财政局', year: 2022 },
        { id: 'a', agency: COUNTY, year: 2022 },
      ],
      units: UNITS.slice(1, 2),
    },
  ],
  reject: [
    {
      name: 'one year of a unit, one unit wholly, the government as any other',
      members: [
        { id: 'a', agency: COUNTY, year: 2022 },
        { id: 'b', agency: '县财政局', year: 2022 },
        { id: 'c', agency: '县财政局', year: 2023 },
      ],
      units: UNITS,
      findings: [
        {
          severity: 'error',
          unit: COUNTY,
          year: 2023,
          zh: '「清源县人民政府」2023 年度未报送：名单里有它，收到的报告里没有它这一年的；2022 年度有。',
          en: '"清源县人民政府" has not handed in for 2023: it is in the list, and no report of that year is its own; there is one for 2022.',
        },
        ...[2022, 2023].map((year) => ({
          severity: 'error' as const,
          unit: '县住房和城乡建设局',
          year,
          zh: `「县住房和城乡建设局」${year} 年度未报送：名单里有它，收到的报告里没有它这一年的。`,
          en: `"县住房和城乡建设局" has not handed in for ${year}: it is in the list, and no report of that year is its own.`,
        })),
      ],
    },
    {
      name: 'the last year is asked for however few have come',
      members: [...MANY, { id: 'new', agency: '县第0局', year: 2024 }],
      units: MANY.slice(0, 2).map(({ agency }) => makeUnit(agency)),
      findings: [
        {
          severity: 'error',
          unit: '县第1局',
          year: 2024,
          zh: '「县第1局」2024 年度未报送：名单里有它，收到的报告里没有它这一年的；2023 年度有。',
          en: '"县第1局" has not handed in for 2024: it is in the list, and no report of that year is its own; there is one for 2023.',
        },
      ],
    },
  ],
});
