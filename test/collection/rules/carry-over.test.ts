import { carryOver } from '../../../src/collection/rules/carry-over.ts';
import { checkCollectionRule } from '../../support/check-collection-rule.ts';
import type { WantedBetween } from '../../support/check-collection-rule.ts';
import type { MemberParts } from '../../support/make-collection.ts';
import { BLANK, doubtOn, LOST } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

type Cells = NonNullable<ReportParts['cells']>;
const ROWS = ['received', 'carriedIn', 'total', 'carriedOut'];
const COLUMNS = ['naturalPerson', 'business', 'total'];

/** Table 3 in its four items, each 自然人, 商业企业 and 总计; all that was handled was granted. */
function table(...items: readonly string[]): Cells {
  const cells: Record<string, number> = {};
  for (const [nth, item] of items.entries()) {
    for (const [at, figure] of item.split(' ').entries()) {
      cells[`requests.${ROWS[nth]}.${COLUMNS[at]}`] = Number(figure);
      if (nth === 2) cells[`requests.granted.${COLUMNS[at]}`] = Number(figure);
    }
  }
  return cells;
}

const agency = '清源县水利局';
const OF_2023 = table('23 7 30', '3 0 3', '24 6 30', '2 1 3');
const y2023: MemberParts = { id: 'a23', agency, year: 2023, cells: OF_2023 };
const RIGHT_2024 = table('29 5 34', '2 1 3', '31 5 36', '0 1 1');
const y2024: MemberParts = { id: 'a24', agency, year: 2024, cells: RIGHT_2024 };
const IN = 'requests.carriedIn.naturalPerson';
const OUT = 'requests.carriedOut.naturalPerson';

const TOTAL_IN = 'requests.carriedIn.total';
const TOTAL_OUT = 'requests.carriedOut.total';
const NAMES = {
  [IN]: [
    '「二、上年结转政府信息公开申请数量·自然人」',
    '"2. Carried over from last year · Natural persons"',
  ],
  [OUT]: ['「四、结转下年度继续办理·自然人」', '"4. Carried over to next year · Natural persons"'],
  [TOTAL_IN]: [
    '「二、上年结转政府信息公开申请数量·总计」',
    '"2. Carried over from last year · Total"',
  ],
  [TOTAL_OUT]: ['「四、结转下年度继续办理·总计」', '"4. Carried over to next year · Total"'],
} as const;
const LATER_WRONG = ['多半是 2024 年报错。', 'The 2024 report is probably wrong.'] as const;
const EARLIER_WRONG = ['多半是 2023 年报错。', 'The 2023 report is probably wrong.'] as const;
const EVEN = [
  '两边说法相当，要核对两份。',
  'As much speaks for one as for the other: compare both reports.',
] as const;

/** The report on 2023 as it is, and with another figure for 自然人. */
const earlierHolds = (other: number): readonly string[] => [
  `a23 2023 年报「自然人」列的新收 + 上年结转 = 总计 + 结转下年度：23 + 3 = 24 + 2，相符；若是 ${other}，差 2`,
  `a23 2023 年报「四、结转下年度继续办理·总计」 = 左边各格之和：2 + 1 = 3，相符；若是 ${other}，差 2`,
];

const LATER_BROKEN = [
  'a23 2024 年报「自然人」列的新收 + 上年结转 = 总计 + 结转下年度：29 + 4 ≠ 31，差 2；若是 2，相符',
  'a23 2024 年报「二、上年结转政府信息公开申请数量·总计」 = 左边各格之和：4 + 1 ≠ 3，差 2；若是 2，相符',
];

interface Said {
  readonly expected: number;
  readonly found: number;
  readonly verdict: readonly [zh: string, en: string];
  readonly witnesses: readonly string[];
}

/** A finding on 自然人, or on 总计. */
function broken(
  [inCell, outCell]: readonly [keyof typeof NAMES, keyof typeof NAMES],
  { expected, found, verdict, witnesses }: Said,
): WantedBetween {
  const [[inZh, inEn], [outZh, outEn]] = [NAMES[inCell], NAMES[outCell]];
  const off = Math.abs(found - expected);
  return {
    severity: 'error',
    unit: agency,
    year: 2024,
    cells: [`a24 ${inCell}`, `a23 ${outCell}`],
    reports: ['a24', 'a23'],
    zh: `${agency} 2024 年${inZh}印的是 ${found}，2023 年报${outZh}印的是 ${expected}，差 ${off}。${verdict[0]}`,
    en: `${agency} 2024: ${inEn} is printed as ${found}, ${outEn} of the 2023 report is printed as ${expected}, ${off} apart. ${verdict[1]}`,
    expected,
    found,
    witnesses,
  };
}

checkCollectionRule(carryOver, {
  accept: [
    { name: 'one year begins with what the other left open', members: [y2023, y2024] },
    { name: 'a single year', members: [y2023] },
    {
      name: 'a year between them is not there',
      members: [
        { ...y2023, year: 2022 },
        { ...y2024, cells: {} },
      ],
    },
    {
      name: 'editions differ',
      members: [
        { id: 'a20', agency, year: 2020, edition: '2019', cells: OF_2023 },
        { id: 'a21', agency, year: 2021 },
      ],
    },
    {
      name: 'a blank where nothing was left open',
      members: [
        { id: 'a23', agency, year: 2023, cells: { [OUT]: BLANK } },
        { id: 'a24', agency, year: 2024 },
      ],
    },
    {
      name: 'a figure that is not known',
      members: [y2023, { ...y2024, cells: { ...RIGHT_2024, [IN]: LOST } }],
    },
    { name: 'two units', members: [y2023, { ...y2024, agency: '清源县民政局', cells: {} }] },
    {
      name: 'reports on the years before the three tables',
      members: [
        { id: 'a15', agency, year: 2015, edition: 'older' },
        { id: 'a16', agency, year: 2016, edition: 'older' },
      ],
    },
  ],
  reject: [
    {
      name: 'a figure that its own sums contradict: the later report is probably wrong',
      members: [y2023, { ...y2024, cells: { ...RIGHT_2024, [IN]: 4 } }],
      findings: [
        broken([IN, OUT], {
          expected: 2,
          found: 4,
          verdict: LATER_WRONG,
          witnesses: [...earlierHolds(4), ...LATER_BROKEN],
        }),
      ],
    },
    {
      name: 'what was left open is misprinted: the earlier report is probably wrong, as its prose says too',
      members: [
        {
          ...y2023,
          cells: { ...OF_2023, [TOTAL_OUT]: 8 },
          sections: { overview: '全年收到申请30件，上年结转3件，结转下年度3件。' },
        },
        // A count of something else speaks for nobody.
        { ...y2024, sections: { overview: '全年收到申请8件。' } },
      ],
      findings: [
        broken([TOTAL_IN, TOTAL_OUT], {
          expected: 8,
          found: 3,
          verdict: EARLIER_WRONG,
          witnesses: [
            'a24 2023 年报「总计」列的新收 + 上年结转 = 总计 + 结转下年度：30 + 3 ≠ 30 + 8，差 5；若是 3，相符',
            'a24 2023 年报「四、结转下年度继续办理·总计」 = 左边各格之和：2 + 1 ≠ 8，差 5；若是 3，相符',
            'a24 2024 年报「总计」列的新收 + 上年结转 = 总计 + 结转下年度：34 + 3 = 36 + 1，相符；若是 8，差 5',
            'a24 2024 年报「二、上年结转政府信息公开申请数量·总计」 = 左边各格之和：2 + 1 = 3，相符；若是 8，差 5',
            'a24 2023 年报正文写的是 3',
          ],
        }),
      ],
    },
    {
      name: 'both reports hold in themselves: as much speaks for one as for the other; each column by itself',
      members: [
        y2023,
        {
          ...y2024,
          cells: table('29 5 34', '4 1 5', '33 5 38', '0 1 1'),
        },
      ],
      findings: [
        broken([IN, OUT], {
          expected: 2,
          found: 4,
          verdict: EVEN,
          witnesses: [
            ...earlierHolds(4),
            'a24 2024 年报「自然人」列的新收 + 上年结转 = 总计 + 结转下年度：29 + 4 = 33，相符；若是 2，差 2',
            'a24 2024 年报「二、上年结转政府信息公开申请数量·总计」 = 左边各格之和：4 + 1 = 5，相符；若是 2，差 2',
          ],
        }),
        broken([TOTAL_IN, TOTAL_OUT], {
          expected: 3,
          found: 5,
          verdict: EVEN,
          witnesses: [
            'a23 2023 年报「总计」列的新收 + 上年结转 = 总计 + 结转下年度：30 + 3 = 30 + 3，相符；若是 5，差 2',
            'a23 2023 年报「四、结转下年度继续办理·总计」 = 左边各格之和：2 + 1 = 3，相符；若是 5，差 2',
            'a24 2024 年报「总计」列的新收 + 上年结转 = 总计 + 结转下年度：34 + 5 = 38 + 1，相符；若是 3，差 2',
            'a24 2024 年报「二、上年结转政府信息公开申请数量·总计」 = 左边各格之和：4 + 1 = 5，相符；若是 3，差 2',
          ],
        }),
      ],
    },
    {
      name: 'a third year speaks for the end that it meets',
      members: [
        { ...y2023, cells: { ...OF_2023, [OUT]: 7 } },
        y2024,
        {
          ...y2024,
          id: 'a25',
          year: 2025,
          cells: table('1 0 1', '0 1 1', '1 1 2', '0 0 0'),
        },
      ],
      findings: [
        broken([IN, OUT], {
          expected: 7,
          found: 2,
          verdict: EARLIER_WRONG,
          witnesses: [
            'a24 2023 年报「自然人」列的新收 + 上年结转 = 总计 + 结转下年度：23 + 3 ≠ 24 + 7，差 5；若是 2，相符',
            'a24 2023 年报「四、结转下年度继续办理·总计」 = 左边各格之和：7 + 1 ≠ 3，差 5；若是 2，相符',
            'a24 2024 年报「自然人」列的新收 + 上年结转 = 总计 + 结转下年度：29 + 2 = 31，相符；若是 7，差 5',
            'a24 2024 年报「二、上年结转政府信息公开申请数量·总计」 = 左边各格之和：2 + 1 = 3，相符；若是 7，差 5',
            'a24 按 2025 年报结转的 0 算，2024 年报「自然人」列的新收 + 上年结转 = 总计 + 结转下年度：29 + 2 = 31，相符；若是 7，差 5',
          ],
        }),
      ],
    },
    {
      name: 'a figure that may have been misread: to be looked at, not sent back',
      members: [
        y2023,
        {
          ...y2024,
          cells: { ...RIGHT_2024, [IN]: 4 },
          doubts: [doubtOn(IN)],
        },
      ],
      findings: [
        {
          ...broken([IN, OUT], {
            expected: 2,
            found: 4,
            verdict: [
              '2024 年报的数读得没把握，请先对照原件。',
              'How the figure of the 2024 report was read is in doubt: compare it with the original first.',
            ],
            witnesses: [
              ...earlierHolds(4),
              ...LATER_BROKEN,
              '- 2024 年报这一格读得没把握，先对照原件',
            ],
          }),
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a blank counts as 0',
      members: [y2023, { ...y2024, cells: { ...RIGHT_2024, [IN]: BLANK } }],
      findings: [
        {
          ...broken([IN, OUT], {
            expected: 2,
            found: 0,
            verdict: LATER_WRONG,
            witnesses: [
              ...earlierHolds(0),
              'a23 2024 年报「自然人」列的新收 + 上年结转 = 总计 + 结转下年度：29 ≠ 31，差 2；若是 2，相符',
              'a23 2024 年报「二、上年结转政府信息公开申请数量·总计」 = 左边各格之和：1 ≠ 3，差 2；若是 2，相符',
            ],
          }),
          zh: '清源县水利局 2024 年「二、上年结转政府信息公开申请数量·自然人」空白（按 0 计算），2023 年报「四、结转下年度继续办理·自然人」印的是 2，差 2。多半是 2024 年报错。',
          en: '清源县水利局 2024: "2. Carried over from last year · Natural persons" is blank (counted as 0), "4. Carried over to next year · Natural persons" of the 2023 report is printed as 2, 2 apart. The 2024 report is probably wrong.',
        },
      ],
    },
  ],
});
