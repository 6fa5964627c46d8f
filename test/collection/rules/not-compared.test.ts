import { notCompared } from '../../../src/collection/rules/not-compared.ts';
import { checkCollectionRule } from '../../support/check-collection-rule.ts';
import { COUNTY, COUNTY_UNITS, countyFigures, countyReports } from '../../support/make-county.ts';
import { BLANK, LOST, unreadable } from '../../support/make-report.ts';

const [own, bureau] = ['清源县民政局', '清源县水利局'];
const CELL = 'disputes.review.total';
const units = COUNTY_UNITS;

/** Said of several units without a list. */
const UNLISTED = {
  severity: 'note',
  unit: '',
  year: null,
  about: '没有名单',
  zh: '没有单位名单：谁没有报送、各单位之和与本级表是否相符，都不能核。',
  en: 'There is no unit list: who has not handed in, and whether units add up to the report above them, cannot be checked.',
} as const;

checkCollectionRule(notCompared, {
  accept: [
    {
      name: 'years of one form, all of them known',
      members: [
        { id: 'a', agency: own, year: 2022 },
        { id: 'b', agency: own, year: 2023 },
      ],
    },
    {
      name: 'years that do not follow each other',
      members: [
        { id: 'a', agency: own, year: 2019, edition: '2019' },
        { id: 'b', agency: own, year: 2021, cells: { 'requests.carriedIn.total': LOST } },
      ],
    },
    {
      name: 'figures that no check between years needs',
      members: [
        {
          id: 'a',
          agency: own,
          year: 2019,
          edition: '2019',
          cells: { 'proactive.regulations.inForce': LOST },
        },
        {
          id: 'b',
          agency: own,
          year: 2020,
          edition: '2019',
          cells: { 'requests.carriedOut.total': LOST },
        },
      ],
    },
    {
      name: 'a table that is checked whole',
      members: countyFigures(CELL, 3, 1, 2, null, null),
      units,
    },
  ],
  reject: [
    {
      name: 'two editions, once for all units; other years by themselves',
      members: [
        { id: 'a20', agency: own, year: 2020, edition: '2019' },
        { id: 'a21', agency: own, year: 2021 },
        { id: 'b20', agency: bureau, year: 2020, edition: '2019' },
        { id: 'b21', agency: bureau, year: 2021 },
        { id: 'b18', agency: bureau, year: 2018, edition: 'older' },
        { id: 'b17', agency: bureau, year: 2017, edition: 'older' },
      ],
      findings: [
        {
          severity: 'note',
          unit: '',
          year: 2021,
          about: '国办公开办函〔2019〕60号的表、国办公开办函〔2021〕30号的表',
          reports: ['a21', 'a20', 'b21', 'b20'],
          zh: '2020 年报用国办公开办函〔2019〕60号的表，2021 年报用国办公开办函〔2021〕30号的表，各列含义不同：有 2 家单位的这两年不作比较。',
          en: '2020 is reported on the form of 国办公开办函〔2019〕60号, 2021 on the form of 国办公开办函〔2021〕30号, whose columns are not the same: these two years are not compared for 2 units.',
        },
        {
          severity: 'note',
          unit: '',
          year: 2018,
          about: '以前的统计表、以前的统计表',
          reports: ['b18', 'b17'],
          zh: '2017 年报用以前的统计表，2018 年报用以前的统计表，各列含义不同：有 1 家单位的这两年不作比较。',
          en: '2017 is reported on an older table, 2018 on an older table, whose columns are not the same: these two years are not compared for one unit.',
        },
        UNLISTED,
      ],
    },
    {
      name: 'figures that are not known, once for all units',
      members: [
        { id: 'a22', agency: own, year: 2022, cells: { 'requests.carriedOut.total': LOST } },
        {
          id: 'a23',
          agency: own,
          year: 2023,
          cells: { 'proactive.regulations.issued': unreadable('三') },
        },
        { id: 'b22', agency: bureau, year: 2022 },
        { id: 'b23', agency: bureau, year: 2023, cells: { 'requests.carriedIn.total': LOST } },
      ],
      findings: [
        {
          severity: 'note',
          unit: '',
          year: 2023,
          about: '缺数',
          cells: [
            'a23 proactive.regulations.issued',
            'a22 requests.carriedOut.total',
            'b23 requests.carriedIn.total',
          ],
          reports: ['a23', 'a22', 'b23', 'b22'],
          zh: '2022 年与 2023 年之间，有 2 家单位共 3 个数缺或读不出，它们的结转、现行有效没有比较。',
          en: 'Between 2022 and 2023, 3 figures of 2 units are missing or cannot be read: what was carried over or is in force is not compared there.',
        },
        UNLISTED,
      ],
    },
    {
      name: 'a table of which fewer than half of the units are in',
      members: countyFigures(CELL, 3, 1, null, null, null),
      units,
      findings: [
        {
          severity: 'note',
          unit: COUNTY,
          year: 2023,
          about: '未报齐',
          reports: ['r0'],
          zh: '清源县人民政府 2023 年的 4 家单位只收到 1 家，与各单位之和还不能核对。',
          en: 'Of the 4 units of 清源县人民政府, 1 are in for 2023: its table cannot be held against their sum yet.',
        },
      ],
    },
    {
      name: 'cells that cannot be held against the sum, once, with who and why',
      members: countyReports(
        { cells: { [CELL]: 3, 'disputes.review.upheld': 3 } },
        { cells: { [CELL]: LOST } },
        { cells: { [CELL]: BLANK, 'disputes.review.upheld': BLANK } },
        {},
        {},
      ),
      units,
      findings: [
        {
          severity: 'note',
          unit: COUNTY,
          year: 2023,
          about: '不能核的格',
          cells: ['r0 disputes.review.upheld', `r0 ${CELL}`],
          reports: ['r0', 'r2', 'r1'],
          zh: '清源县人民政府 2023 年有 2 格不能与各单位之和核对：「行政复议·结果维持」「行政复议·总计」。清源县水利局空白，清源县本级缺或读不出。',
          en: '清源县人民政府 2023: 2 cells cannot be held against the sum of the units: "Administrative review · Upheld", "Administrative review · Total". blank: 清源县水利局; missing or unreadable: 清源县本级.',
        },
      ],
    },
  ],
});
