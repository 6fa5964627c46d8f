import { conflictingCopies } from '../../../src/collection/rules/conflicting-copies.ts';
import { checkCollectionRule } from '../../support/check-collection-rule.ts';
import type { MemberParts } from '../../support/make-collection.ts';
import { BLANK, LOST } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

const agency = '松林乡人民政府';
const RECEIVED = 'requests.received.total';

function copy(id: string, cells: ReportParts['cells'], parts: ReportParts = {}): MemberParts {
  return { id, agency, year: 2023, cells: cells ?? {}, ...parts };
}

const ofOlder = (label: string): ReportParts => ({
  edition: 'older',
  statistics: { columns: ['thisYear'], rows: [{ key: '1', label, unit: '件' }] },
});

const WHERE = { severity: 'error', unit: agency, year: 2023, about: '各份的数' } as const;

checkCollectionRule(conflictingCopies, {
  accept: [
    { name: 'one report', members: [copy('a', {})] },
    {
      name: 'the same figures',
      members: [copy('a', { [RECEIVED]: 3 }), copy('b', { [RECEIVED]: 3 })],
    },
    { name: 'a blank for a 0', members: [copy('a', {}), copy('b', { [RECEIVED]: BLANK })] },
    {
      name: 'a figure that is not known in one of them',
      members: [copy('a', { [RECEIVED]: 3 }), copy('b', { [RECEIVED]: LOST })],
    },
    { name: 'other years', members: [copy('a', {}), copy('b', { [RECEIVED]: 3 }, { year: 2022 })] },
    {
      name: 'lines of older reports that have the same number',
      members: ['（一）收到申请数', '三、行政复议数量'].map((label, nth) =>
        copy(`${nth}`, { 'statistics.1.thisYear': nth }, ofOlder(label)),
      ),
    },
    {
      name: 'other units',
      members: [copy('a', {}), copy('b', { [RECEIVED]: 3 }, { agency: '梅岭乡人民政府' })],
    },
  ],
  reject: [
    {
      name: 'a figure that differs',
      members: [copy('a', { [RECEIVED]: 3 }), copy('b', { [RECEIVED]: 5 })],
      findings: [
        {
          ...WHERE,
          cells: [`a ${RECEIVED}`, `b ${RECEIVED}`],
          reports: ['a', 'b'],
          zh: '松林乡人民政府 2023 年的年报有 2 份，有 1 处数不同：「一、本年新收政府信息公开申请数量·总计」分别是 3 和 5。现按先给的「a.txt」算，请定下以哪一份为准。',
          en: 'There are 2 reports of 松林乡人民政府 on 2023, one figure differs: "1. Received this year · Total" 3 and 5. The first one given, "a.txt", counts: choose which one is to.',
        },
      ],
    },
    {
      name: 'three copies, and more figures than are named',
      members: [
        copy('a', { [RECEIVED]: 3 }),
        copy('b', { [RECEIVED]: 3 }),
        copy('c', {
          [RECEIVED]: BLANK,
          'requests.received.naturalPerson': 1,
          'requests.received.business': 2,
          'requests.carriedIn.total': 9,
        }),
      ],
      findings: [
        {
          ...WHERE,
          cells: [
            'a requests.received.naturalPerson',
            'c requests.received.naturalPerson',
            'a requests.received.business',
            'c requests.received.business',
            `a ${RECEIVED}`,
            `c ${RECEIVED}`,
            'a requests.carriedIn.total',
            'c requests.carriedIn.total',
          ],
          reports: ['a', 'b', 'c'],
          zh: '松林乡人民政府 2023 年的年报有 3 份，有 4 处数不同：「一、本年新收政府信息公开申请数量·自然人」分别是 0 和 1，「一、本年新收政府信息公开申请数量·商业企业」分别是 0 和 2，「一、本年新收政府信息公开申请数量·总计」分别是 3 和空白 等。现按先给的「a.txt」算，请定下以哪一份为准。',
          en: 'There are 3 reports of 松林乡人民政府 on 2023, 4 figures differ: "1. Received this year · Natural persons" 0 and 1, "1. Received this year · Businesses" 0 and 2, "1. Received this year · Total" 3 and blank …. The first one given, "a.txt", counts: choose which one is to.',
        },
      ],
    },
    {
      name: 'the other one follows an older form: its table 2 is not compared',
      members: [
        copy('a', { 'proactive.licensing.decisions': 7, 'proactive.regulations.inForce': 2 }),
        copy('b', {}, { edition: '2019' }),
      ],
      findings: [
        {
          ...WHERE,
          reports: ['a', 'b'],
          zh: '松林乡人民政府 2023 年的年报有 2 份，表格版本不同。现按先给的「a.txt」算，请定下以哪一份为准。',
          en: 'There are 2 reports of 松林乡人民政府 on 2023, on different forms. The first one given, "a.txt", counts: choose which one is to.',
        },
      ],
    },
  ],
});
