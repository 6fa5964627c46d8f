import { unitFactor } from '../../../src/collection/rules/unit-factor.ts';
import { checkCollectionRule } from '../../support/check-collection-rule.ts';
import type { WantedBetween } from '../../support/check-collection-rule.ts';
import { makeUnit } from '../../support/make-collection.ts';
import type { MemberParts } from '../../support/make-collection.ts';
import { BLANK } from '../../support/make-report.ts';

const agency = '清源县城市管理局';
const FEES = 'proactive.fees.amount';
const NAME = [
  '「行政事业性收费·本年收费金额（单位：万元）」',
  '"Fees · Fees charged (10,000 yuan)"',
];

/** One report a year from 2021 on. */
function years(...amounts: readonly number[]): MemberParts[] {
  return amounts.map((amount, nth) => ({
    id: `a${nth + 1}`,
    agency,
    year: 2021 + nth,
    cells: { [FEES]: amount },
  }));
}

/** A county, its bureau and its town, all on 2023. */
const units = [
  makeUnit('清源县人民政府', { kind: 'government' }),
  makeUnit(agency, { parent: '清源县人民政府' }),
  makeUnit('松林乡', { parent: '清源县人民政府' }),
];
function county(parent: number, ...amounts: readonly (number | null)[]): MemberParts[] {
  return units.flatMap(({ name }, nth) => {
    const amount = [parent, ...amounts][nth];
    if (amount === undefined) return [];
    const cells = { [FEES]: amount ?? BLANK };
    return [{ id: `u${nth}`, agency: name, year: 2023, cells }];
  });
}

function found(
  [unit, year]: readonly [string, number],
  [value, right]: readonly [number, number],
  more: { readonly reports: readonly string[]; readonly zh: string; readonly en: string },
): WantedBetween {
  return {
    severity: 'warning',
    unit,
    year,
    cells: more.reports.map((report) => `${report} ${FEES}`),
    reports: more.reports,
    zh: `${unit} ${year} 年${NAME[0]}是 ${value} 万元，${more.zh}：多半是元与万元弄错，应为 ${right} 万元。`,
    en: `${unit} ${year}: ${NAME[1]} is ${value}, ${more.en}: yuan and 10,000 yuan are probably mixed up, and it should be ${right}.`,
    expected: right,
    found: value,
  };
}

checkCollectionRule(unitFactor, {
  accept: [
    { name: 'much the same every year', members: years(348, 351.5, 290) },
    { name: 'a hundred times', members: years(3.4, 340) },
    { name: 'a single year', members: years(3_482_600) },
    { name: 'nothing charged the year before', members: years(0, 3_482_600) },
    { name: 'more than a factor of 3 beside it', members: years(1, 31_000) },
    { name: 'less than a factor of 3 beside it', members: years(1, 3300) },
    { name: 'the sum of its units', members: county(360, 348, 12), units },
    { name: 'a sum that is off by something else', members: county(370, 348, 12), units },
    { name: 'a unit that was left out', members: county(12, 348, 12), units },
    { name: 'not all units are in', members: county(3_600_000, 348), units },
    { name: 'no list', members: county(360, 3_480_000, 12) },
  ],
  reject: [
    {
      name: 'of two years, the larger one',
      members: years(348, 3_482_600),
      findings: [
        found([agency, 2022], [3_482_600, 348.26], {
          reports: ['a2', 'a1'],
          zh: '2021 年是 348，相差约一万倍',
          en: 'it was 348 in 2021, about 10,000 times apart',
        }),
      ],
    },
    {
      name: 'one of three that is far too small',
      members: years(5.1, 0.0005, 4.8),
      findings: [
        found([agency, 2022], [0.0005, 5], {
          reports: ['a2', 'a1', 'a3'],
          zh: '2021 年是 5.1、2023 年是 4.8，相差约一万倍',
          en: 'it was 5.1 in 2021, 4.8 in 2023, about 10,000 times apart',
        }),
      ],
    },
    {
      name: 'two of three, each by itself: no unit charges a billion',
      members: years(3_400_000, 348, 3_482_600),
      findings: [
        found([agency, 2021], [3_400_000, 340], {
          reports: ['a1', 'a2', 'a3'],
          zh: '2022 年是 348、2023 年是 3482600，相差约一万倍',
          en: 'it was 348 in 2022, 3482600 in 2023, about 10,000 times apart',
        }),
        found([agency, 2023], [3_482_600, 348.26], {
          reports: ['a3', 'a1', 'a2'],
          zh: '2021 年是 3400000、2022 年是 348，相差约一万倍',
          en: 'it was 3400000 in 2021, 348 in 2022, about 10,000 times apart',
        }),
      ],
    },
    {
      name: 'a unit whose amount only so fits the report above it',
      members: county(360.26, 3_482_600, 12),
      units,
      findings: [
        found([agency, 2023], [3_482_600, 348.26], {
          reports: ['u1', 'u0'],
          zh: '改成 348.26 万元，各单位之和才与清源县人民政府年报的 360.26 相符',
          en: 'and the units add up to the 360.26 in the report of 清源县人民政府 only with 348.26',
        }),
      ],
    },
    {
      name: 'a unit whose amount was divided once too often',
      members: county(360.26, 0.034826, 12),
      units,
      findings: [
        found([agency, 2023], [0.034826, 348.26], {
          reports: ['u1', 'u0'],
          zh: '改成 348.26 万元，各单位之和才与清源县人民政府年报的 360.26 相符',
          en: 'and the units add up to the 360.26 in the report of 清源县人民政府 only with 348.26',
        }),
      ],
    },
    {
      name: 'the report above, against all of its units',
      members: county(3_602_600, 348.26, 12),
      units,
      findings: [
        found(['清源县人民政府', 2023], [3_602_600, 360.26], {
          reports: ['u0', 'u1', 'u2'],
          zh: '各单位之和是 360.26，相差一万倍',
          en: 'the sum of its units is 360.26, 10,000 times apart',
        }),
      ],
    },
    {
      name: 'told by its other years, not told again by the report above',
      members: [
        ...county(360.26, 3_482_600, 12),
        { id: 'old', agency, year: 2022, cells: { [FEES]: 340 } },
      ],
      units,
      findings: [
        found([agency, 2023], [3_482_600, 348.26], {
          reports: ['u1', 'old'],
          zh: '2022 年是 340，相差约一万倍',
          en: 'it was 340 in 2022, about 10,000 times apart',
        }),
      ],
    },
  ],
});
