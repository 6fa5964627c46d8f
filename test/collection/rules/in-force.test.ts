import { inForce } from '../../../src/collection/rules/in-force.ts';
import { checkCollectionRule } from '../../support/check-collection-rule.ts';
import type { MemberParts } from '../../support/make-collection.ts';
import { BLANK, doubtOn, unreadable } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

const agency = '清源县人民政府';
const ROW = 'proactive.normativeDocuments';
const CELLS = ['inForce', 'issued', 'repealed'].map((column) => `${ROW}.${column}`);

function documents(issued: number, repealed: number, left: number): ReportParts['cells'] {
  return {
    [`${ROW}.issued`]: issued,
    [`${ROW}.repealed`]: repealed,
    [`${ROW}.inForce`]: left,
  };
}

function year(of: number, cells: ReportParts['cells'], parts: ReportParts = {}): MemberParts {
  return { id: `a${of}`, agency, year: of, cells: cells ?? {}, ...parts };
}

/** Of 2023 against 2022. */
const WHERE = {
  unit: agency,
  year: 2023,
  cells: [`a2023 ${CELLS[0]}`, `a2022 ${CELLS[0]}`, `a2023 ${CELLS[1]}`, `a2023 ${CELLS[2]}`],
  reports: ['a2023', 'a2022'],
} as const;

checkCollectionRule(inForce, {
  accept: [
    {
      name: 'last year plus issued less repealed',
      members: [year(2022, documents(0, 0, 18)), year(2023, documents(3, 1, 20))],
    },
    {
      name: 'an empty row that nothing was issued in',
      members: [year(2022, {}), year(2023, { [`${ROW}.inForce`]: BLANK })],
    },
    {
      name: 'the form of 2019 counts something else',
      members: [
        year(2019, { [`${ROW}.inForce`]: 18 }, { edition: '2019' }),
        year(2020, { [`${ROW}.inForce`]: 25, [`${ROW}.created`]: 3 }, { edition: '2019' }),
      ],
    },
    {
      name: 'editions differ',
      members: [
        year(2020, { [`${ROW}.inForce`]: 18 }, { edition: '2019' }),
        year(2021, documents(0, 0, 25)),
      ],
    },
    {
      name: 'a figure that is not known',
      members: [
        year(2022, documents(0, 0, 18)),
        year(2023, { ...documents(3, 0, 30), [`${ROW}.repealed`]: unreadable('约 2') }),
      ],
    },
    {
      name: 'a year between them is not there',
      members: [year(2021, documents(0, 0, 18)), year(2023, documents(0, 0, 30))],
    },
  ],
  reject: [
    {
      name: 'off by one, and the year before bears out where it started',
      members: [
        year(2021, documents(0, 0, 16)),
        year(2022, documents(2, 0, 18)),
        year(2023, documents(3, 1, 21)),
      ],
      findings: [
        {
          severity: 'error',
          ...WHERE,
          zh: '清源县人民政府 2023 年「行政规范性文件」现行有效件数印的是 21；2022 年报印的是 18，加本年制发 3、减本年废止 1，应为 20，差 1。多半是 2023 年报错。',
          en: '清源县人民政府 2023: "Normative documents · In force" is printed as 21; it is printed as 18 in the 2022 report, and with 3 issued and 1 repealed that gives 20, 1 apart. The 2023 report is probably wrong.',
          expected: 20,
          found: 21,
          witnesses: ['a2022 按 2021 年报推算，2022 年现行有效是 18，与印的相符'],
        },
      ],
    },
    {
      name: 'the year after goes on from the figure that is printed: the year before is probably wrong',
      members: [
        year(2022, documents(2, 0, 18)),
        year(2023, documents(3, 1, 21)),
        year(2024, documents(0, 1, 20)),
      ],
      findings: [
        {
          severity: 'error',
          ...WHERE,
          zh: '清源县人民政府 2023 年「行政规范性文件」现行有效件数印的是 21；2022 年报印的是 18，加本年制发 3、减本年废止 1，应为 20，差 1。多半是 2022 年报错。',
          en: '清源县人民政府 2023: "Normative documents · In force" is printed as 21; it is printed as 18 in the 2022 report, and with 3 issued and 1 repealed that gives 20, 1 apart. The 2022 report is probably wrong.',
          expected: 20,
          found: 21,
          witnesses: ['a2023 按 2024 年报推算，2023 年现行有效是 21，与印的相符'],
        },
      ],
    },
    {
      name: 'a year that neither its neighbour before nor the one after goes along with',
      members: [
        year(2021, documents(0, 0, 16)),
        year(2022, documents(3, 1, 19)),
        year(2023, documents(3, 1, 20)),
      ],
      findings: [
        {
          severity: 'error',
          ...WHERE,
          year: 2022,
          cells: [
            `a2022 ${CELLS[0]}`,
            `a2021 ${CELLS[0]}`,
            `a2022 ${CELLS[1]}`,
            `a2022 ${CELLS[2]}`,
          ],
          reports: ['a2022', 'a2021'],
          zh: '清源县人民政府 2022 年「行政规范性文件」现行有效件数印的是 19；2021 年报印的是 16，加本年制发 3、减本年废止 1，应为 18，差 1。多半是 2022 年报错。',
          en: '清源县人民政府 2022: "Normative documents · In force" is printed as 19; it is printed as 16 in the 2021 report, and with 3 issued and 1 repealed that gives 18, 1 apart. The 2022 report is probably wrong.',
          expected: 18,
          found: 19,
          witnesses: ['a2021 按 2023 年报推算，2022 年现行有效是 18，印的是 19'],
        },
        {
          severity: 'error',
          ...WHERE,
          zh: '清源县人民政府 2023 年「行政规范性文件」现行有效件数印的是 20；2022 年报印的是 19，加本年制发 3、减本年废止 1，应为 21，差 1。多半是 2022 年报错。',
          en: '清源县人民政府 2023: "Normative documents · In force" is printed as 20; it is printed as 19 in the 2022 report, and with 3 issued and 1 repealed that gives 21, 1 apart. The 2022 report is probably wrong.',
          expected: 21,
          found: 20,
          witnesses: ['a2023 按 2021 年报推算，2022 年现行有效是 18，印的是 19'],
        },
      ],
    },
    {
      name: 'a third year that fits neither says nothing, nor does one that is not known',
      members: [
        year(2021, documents(0, 0, 5)),
        year(2022, documents(2, 0, 18)),
        year(2023, documents(3, 1, 21)),
        year(2024, { ...documents(0, 0, 21), [`${ROW}.issued`]: unreadable('零') }),
      ],
      findings: [
        {
          severity: 'error',
          ...WHERE,
          year: 2022,
          cells: [
            `a2022 ${CELLS[0]}`,
            `a2021 ${CELLS[0]}`,
            `a2022 ${CELLS[1]}`,
            `a2022 ${CELLS[2]}`,
          ],
          reports: ['a2022', 'a2021'],
          zh: '清源县人民政府 2022 年「行政规范性文件」现行有效件数印的是 18；2021 年报印的是 5，加本年制发 2、减本年废止 0，应为 7，差 11。没有旁证，要核对两份。',
          en: '清源县人民政府 2022: "Normative documents · In force" is printed as 18; it is printed as 5 in the 2021 report, and with 2 issued and 0 repealed that gives 7, 11 apart. Nothing speaks for either: compare both reports.',
          expected: 7,
          found: 18,
        },
        {
          severity: 'error',
          ...WHERE,
          zh: '清源县人民政府 2023 年「行政规范性文件」现行有效件数印的是 21；2022 年报印的是 18，加本年制发 3、减本年废止 1，应为 20，差 1。没有旁证，要核对两份。',
          en: '清源县人民政府 2023: "Normative documents · In force" is printed as 21; it is printed as 18 in the 2022 report, and with 3 issued and 1 repealed that gives 20, 1 apart. Nothing speaks for either: compare both reports.',
          expected: 20,
          found: 21,
        },
      ],
    },
    {
      name: 'blanks are said, and nothing speaks for either',
      members: [
        year(2022, documents(0, 0, 18)),
        year(2023, { ...documents(3, 0, 20), [`${ROW}.repealed`]: BLANK }),
      ],
      findings: [
        {
          severity: 'error',
          ...WHERE,
          zh: '清源县人民政府 2023 年「行政规范性文件」现行有效件数印的是 20；2022 年报印的是 18，加本年制发 3、减本年废止空白，应为 21，差 1。没有旁证，要核对两份。',
          en: '清源县人民政府 2023: "Normative documents · In force" is printed as 20; it is printed as 18 in the 2022 report, and with 3 issued and a blank repealed that gives 21, 1 apart. Nothing speaks for either: compare both reports.',
          expected: 21,
          found: 20,
        },
      ],
    },
    {
      name: 'a figure that may have been misread: to be looked at, not sent back',
      members: [
        year(2022, documents(0, 0, 18)),
        year(2023, documents(3, 0, 20), { doubts: [doubtOn(`${ROW}.issued`)] }),
      ],
      findings: [
        {
          severity: 'warning',
          ...WHERE,
          zh: '清源县人民政府 2023 年「行政规范性文件」现行有效件数印的是 20；2022 年报印的是 18，加本年制发 3、减本年废止 0，应为 21，差 1。2023 年报的数读得没把握，请先对照原件。',
          en: '清源县人民政府 2023: "Normative documents · In force" is printed as 20; it is printed as 18 in the 2022 report, and with 3 issued and 0 repealed that gives 21, 1 apart. How the figure of the 2023 report was read is in doubt: compare it with the original first.',
          expected: 21,
          found: 20,
        },
      ],
    },
  ],
});
