import { rollUp } from '../../../src/collection/rules/roll-up.ts';
import { checkCollectionRule } from '../../support/check-collection-rule.ts';
import type { RejectedBatch } from '../../support/check-collection-rule.ts';
import { COUNTY, COUNTY_UNITS, countyFigures, countyReports } from '../../support/make-county.ts';
import { makeUnit } from '../../support/make-collection.ts';
import { BLANK } from '../../support/make-report.ts';

const CELL = 'disputes.review.total';
/** No sum of the form takes part in it. */
const PLAIN = 'proactive.penalties.decisions';
const FEES = 'proactive.fees.amount';
const NAMES = {
  [PLAIN]: ['「行政处罚·本年处理决定数量」', '"Penalties · Decisions"'],
  [FEES]: ['「行政事业性收费·本年收费金额（单位：万元）」', '"Fees · Fees charged (10,000 yuan)"'],
} as const;
const UPHELD = 'disputes.review.upheld';
const units = COUNTY_UNITS;
const WHERE = { severity: 'error', unit: COUNTY, year: 2023 } as const;

checkCollectionRule(rollUp, {
  accept: [
    { name: 'the sum of its units', members: countyFigures(PLAIN, 10, 2, 3, 4, 1), units },
    { name: 'less, with a unit missing', members: countyFigures(PLAIN, 10, 2, 3, 4, null), units },
    { name: 'no list of units', members: countyFigures(PLAIN, 10, 2, 3, 4, 2) },
    {
      name: 'a list that gives no parents',
      members: countyFigures(PLAIN, 10, 2, 3, 4, 2),
      units: units.map((unit) => ({ ...unit, parent: null })),
    },
    {
      name: 'a blank that may be what is less',
      members: countyReports({ cells: { [CELL]: 3 } }, {}, {}, {}, { cells: { [CELL]: BLANK } }),
      units,
    },
    {
      name: 'other years',
      members: [
        ...countyFigures(PLAIN, 10, null, null, null, null),
        { id: 'x', agency: '松林乡', year: 2022, cells: { [CELL]: 20 } },
      ],
      units,
    },
  ],
  reject: [
    {
      name: 'more than its figure, whoever is missing; two units may have been left out',
      members: countyFigures(PLAIN, 10, 2, 2, 8, null),
      units,
      findings: [
        {
          ...WHERE,
          cells: [`r0 ${PLAIN}`, `r1 ${PLAIN}`, `r2 ${PLAIN}`],
          reports: ['r0', 'r1', 'r2'],
          zh: '清源县人民政府 2023 年「行政处罚·本年处理决定数量」印的是 10，3 家相加是 12，多 2：数不会是负的，没报的 1 家无论是多少，之和都不能超过本级。清源县本级的 2 正是差额，可能漏加了这一家。清源县水利局的 2 正是差额，可能漏加了这一家。',
          en: '清源县人民政府 2023: "Penalties · Decisions" is printed as 10, the sum of 3 units is 12, 2 more: no figure is negative, so whatever the missing ones have (one unit), the sum cannot exceed it. 清源县本级 has 2, just the difference: it may have been left out. 清源县水利局 has 2, just the difference: it may have been left out.',
          expected: 12,
          found: 10,
        },
      ],
    },
    {
      name: 'less, with all in; each cell by itself',
      members: countyReports(
        { cells: { [UPHELD]: 12, [CELL]: 12 } },
        {},
        { cells: { [UPHELD]: 3, [CELL]: 3 } },
        { cells: { [UPHELD]: 6, [CELL]: 6 } },
        {},
      ),
      units,
      findings: [UPHELD, CELL].map((cell) => ({
        ...WHERE,
        cells: [`r0 ${cell}`, `r2 ${cell}`],
        reports: ['r0', 'r2'],
        zh: `清源县人民政府 2023 年${cell === CELL ? '「行政复议·总计」' : '「行政复议·结果维持」'}印的是 12，4 家相加是 9，少 3：已经报齐，本级多写了，或有单位少报。清源县水利局的 3 正是差额，可能加了两次（同样能解释 2 格）。`,
        en: `清源县人民政府 2023: "Administrative review · ${cell === CELL ? 'Total' : 'Upheld'}" is printed as 12, the sum of 4 units is 9, 3 less, with all of them in. 清源县水利局 has 3, just the difference: it may have been added twice (it explains 2 cells so).`,
        expected: 9,
        found: 12,
      })),
    },
    {
      name: 'a unit whose own sums do not hold with its figure',
      members: countyReports(
        { cells: { [UPHELD]: 9, [CELL]: 9 } },
        { cells: { [UPHELD]: 2, [CELL]: 2 } },
        { cells: { [UPHELD]: 8, [CELL]: 7 } },
        {},
        {},
      ),
      units,
      findings: [
        {
          ...WHERE,
          cells: [`r0 ${UPHELD}`, `r2 ${UPHELD}`],
          reports: ['r0', 'r2'],
          zh: '清源县人民政府 2023 年「行政复议·结果维持」印的是 9，4 家相加是 10，多 1：已经报齐，本级少写了，或有单位多报。清源县水利局的 8 改为 7，它自己的勾稽关系也就相符。',
          en: '清源县人民政府 2023: "Administrative review · Upheld" is printed as 9, the sum of 4 units is 10, 1 more, with all of them in. 清源县水利局 has 8; with 7 its own sums hold too.',
          expected: 10,
          found: 9,
        },
      ],
    },
    {
      name: 'a list without the office of the government itself; nothing explains it',
      members: [
        { id: 'p', agency: COUNTY, year: 2023, cells: { [CELL]: 20 } },
        { id: 'c', agency: '松林乡', year: 2023, cells: { [CELL]: 3 } },
      ],
      units: [makeUnit(COUNTY), makeUnit('松林乡', { parent: COUNTY })],
      findings: [
        {
          ...WHERE,
          cells: [`p ${CELL}`],
          reports: ['p'],
          zh: '清源县人民政府 2023 年「行政复议·总计」印的是 20，1 家相加是 3，少 17：已经报齐，本级多写了，或有单位少报，或名单里缺本级。',
          en: '清源县人民政府 2023: "Administrative review · Total" is printed as 20, the sum of one unit is 3, 17 less, with all of them in (the list names no office of the government itself).',
          expected: 3,
          found: 20,
        },
      ],
    },
    {
      name: 'more units than are named explain it equally well',
      members: countyFigures(PLAIN, 7, 2, 2, 2, 2),
      units,
      findings: [
        {
          ...WHERE,
          cells: [`r0 ${PLAIN}`],
          reports: ['r0'],
          zh: '清源县人民政府 2023 年「行政处罚·本年处理决定数量」印的是 7，4 家相加是 8，多 1：已经报齐，本级少写了，或有单位多报。',
          en: '清源县人民政府 2023: "Penalties · Decisions" is printed as 7, the sum of 4 units is 8, 1 more, with all of them in.',
          expected: 8,
          found: 7,
        },
      ],
    },
    ...(
      [
        [PLAIN, [48, 2, 3, 400, 3], '400 若是 40（差十倍）', '400; with 40, ten times apart,'],
        [
          PLAIN,
          [63, 2, 0, 16, 0],
          '16 若是 61（两个数字颠倒）',
          '16; with 61, two digits swapped,',
        ],
        [
          FEES,
          [360.5, 12.5, 0, 3_480_000, 0],
          '3480000 若是 348（差一万倍）',
          '3480000; with 348, 10,000 times apart,',
        ],
      ] as const
    ).map(([cell, figures, zh, en]): RejectedBatch => {
      const [printed, ...parts] = figures;
      const sum = parts.reduce<number>((total, each) => total + each, 0);
      const off = Math.abs(sum - printed);
      const [name, inEnglish] = NAMES[cell];
      return {
        name: `a unit's ${zh}`,
        members: countyFigures(cell, ...figures),
        units,
        findings: [
          {
            ...WHERE,
            cells: [`r0 ${cell}`, `r3 ${cell}`],
            reports: ['r0', 'r3'],
            zh: `清源县人民政府 2023 年${name}印的是 ${printed}，4 家相加是 ${sum}，${sum > printed ? `多 ${off}：已经报齐，本级少写了，或有单位多报` : `少 ${off}：已经报齐，本级多写了，或有单位少报`}。松林乡的 ${zh}就相符。`,
            en: `清源县人民政府 2023: ${inEnglish} is printed as ${printed}, the sum of 4 units is ${sum}, ${off} ${sum > printed ? 'more' : 'less'}, with all of them in. 松林乡 has ${en} it adds up.`,
            expected: sum,
            found: printed,
          },
        ],
      };
    }),
  ],
});
