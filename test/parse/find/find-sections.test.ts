/** Headings and the text below them: which row begins which section. */
import { describe, expect, test } from 'vitest';
import { findSections, isNumberedHeading } from '../../../src/parse/find/find-sections.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { fieldsRow, lineRow } from '../../support/make-rows.ts';

const TABLES = { '#2': 'proactive', '#3': 'requests', '#4': 'disputes' } as const;

/** `#2`, `#3`, `#4` stand for tables. Each section as `id: heading / its text`. */
function find(lines: readonly (string | Row)[], from = 0): string[] {
  const rows = lines.map((line) => (typeof line === 'string' ? lineRow(line) : line));
  const regions = rows.flatMap(({ text }, at) => {
    const table = Object.entries(TABLES).find(([mark]) => mark === text)?.[1];
    return table === undefined ? [] : [{ table, from: at, to: at + 1 }];
  });
  return findSections(rows, { from, to: rows.length, regions }).map(
    ({ id, heading, text, place }) => {
      expect(place.length).toBe(heading === '' ? 0 : 1);
      return `${id}: ${heading} / ${text.replaceAll('\n', '|')}`;
    },
  );
}

const WHOLE = [
  '一、总体情况',
  '平稳。',
  '二、主动公开政府信息情况',
  '#2',
  '三、收到和处理政府信息公开申请情况',
  '#3',
  '四、政府信息公开行政复议、行政诉讼情况',
  '#4',
  '五、存在的主要问题及改进情况',
  '不足。',
  '六、其他需要报告的事项',
  '无。',
];
const HEADINGS = [
  'overview: 一、总体情况 / 平稳。',
  'proactive: 二、主动公开政府信息情况 / ',
  'requests: 三、收到和处理政府信息公开申请情况 / ',
  'disputes: 四、政府信息公开行政复议、行政诉讼情况 / ',
  'problems: 五、存在的主要问题及改进情况 / 不足。',
  'other: 六、其他需要报告的事项 / 无。',
];

test('all six', () => {
  expect(find(WHOLE)).toEqual(HEADINGS);
});

describe('one heading otherwise', () => {
  const change = (line: string, other: string | null): string[] =>
    find(WHOLE.flatMap((each) => (each !== line ? each : (other ?? []))));
  const [overview = '', proactive = '', requests = '', disputes = '', problems = '', other = ''] =
    HEADINGS;

  test.each<readonly [string, string, string | null, readonly string[]]>([
    [
      'without its number',
      '一、总体情况',
      '总体情况',
      [overview.replace('一、', ''), proactive, requests, disputes, problems, other],
    ],
    [
      'numbered as a part',
      '一、总体情况',
      '第一部分 总体情况',
      [overview.replace('一、', '第一部分 '), proactive, requests, disputes, problems, other],
    ],
    [
      'reworded',
      '五、存在的主要问题及改进情况',
      '五、存在问题和改进措施',
      [
        overview,
        proactive,
        requests,
        disputes,
        problems.replace('存在的主要问题及改进情况', '存在问题和改进措施'),
        other,
      ],
    ],
    [
      'mistyped',
      '六、其他需要报告的事项',
      '六、其它需要报告的事顶',
      [
        overview,
        proactive,
        requests,
        disputes,
        problems,
        other.replace('其他需要报告的事项', '其它需要报告的事顶'),
      ],
    ],
    [
      'of another number',
      '五、存在的主要问题及改进情况',
      '四、存在的主要问题及改进情况',
      [overview, proactive, requests, disputes, problems.replace('五、', '四、'), other],
    ],
    [
      'missing before its table',
      '三、收到和处理政府信息公开申请情况',
      null,
      [overview, proactive, 'requests:  / ', disputes, problems, other],
    ],
    [
      'missing',
      '五、存在的主要问题及改进情况',
      null,
      [overview, proactive, requests, `${disputes}不足。`, other],
    ],
    [
      'with its text behind it',
      '一、总体情况',
      '一、总体情况 全年工作平稳。另有进展。',
      [
        overview.replace('/ ', '/ 全年工作平稳。另有进展。|'),
        proactive,
        requests,
        disputes,
        problems,
        other,
      ],
    ],
    [
      'that is no heading',
      '一、总体情况',
      '一、总而言之',
      [proactive, requests, disputes, problems, other],
    ],
    [
      'with its text right behind it',
      '六、其他需要报告的事项',
      `六、其他需要报告的事项${'甲'.repeat(40)}`,
      [
        overview,
        proactive,
        requests,
        disputes,
        problems,
        other.replace('/ ', `/ ${'甲'.repeat(40)}|`),
      ],
    ],
    [
      'too long for a heading',
      '六、其他需要报告的事项',
      `第六章 其他需要报告的事项${'甲'.repeat(40)}`,
      [
        overview,
        proactive,
        requests,
        disputes,
        `${problems}|第六章 其他需要报告的事项${'甲'.repeat(40)}|无。`,
      ],
    ],
  ])('%s: %s → %s', (_name, line, changed, sections) => {
    expect(change(line, changed)).toEqual(sections);
  });
});

test.each<readonly [string, readonly (string | Row)[], readonly string[]]>([
  [
    'a table of contents before the report',
    [
      '一、总体情况',
      '五、存在的主要问题及改进情况',
      '一、总体情况',
      '平稳。',
      '五、存在的主要问题及改进情况',
      '不足。',
    ],
    ['overview: 一、总体情况 / 平稳。', 'problems: 五、存在的主要问题及改进情况 / 不足。'],
  ],
  [
    'parts of the prose that are numbered',
    [
      ...WHOLE.slice(0, 2),
      '（一）主动公开政府信息情况',
      '公开了。',
      '1.收到和处理政府信息公开申请情况',
      ...WHOLE.slice(2),
    ],
    [
      `${HEADINGS[0]}|（一）主动公开政府信息情况|公开了。|1.收到和处理政府信息公开申请情况`,
      ...HEADINGS.slice(1),
    ],
  ],
  [
    'a heading in fields',
    [fieldsRow('一、总体情况|'), '平稳。'],
    ['overview: 一、总体情况 / 平稳。'],
  ],
  [
    'headings out of order',
    ['五、存在的主要问题及改进情况', '不足。', '一、总体情况', '平稳。'],
    ['overview: 一、总体情况 / 平稳。'],
  ],
  [
    'blank lines left out',
    ['一、总体情况', '', '平稳。', ' '],
    ['overview: 一、总体情况 / 平稳。'],
  ],
  ['a table of its own section alone', ['#3', '#4'], ['requests:  / ', 'disputes:  / ']],
  ['nothing', [], []],
])('%s', (_name, lines, sections) => {
  expect(find(lines)).toEqual(sections);
});

describe('of two rows that may be the heading', () => {
  const REQUESTS = '收到和处理政府信息公开申请情况';
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'the numbered one',
      ['一、总体情况', '甲', '总体情况', '乙'],
      ['overview: 一、总体情况 / 甲|总体情况|乙'],
    ],
    [
      'the one with the right number',
      ['一、总体情况', '甲', '三、总体情况', '乙'],
      ['overview: 一、总体情况 / 甲|三、总体情况|乙'],
    ],
    [
      'the one with a number at all',
      ['三、总体情况', '甲', '总体情况', '乙'],
      ['overview: 三、总体情况 / 甲|总体情况|乙'],
    ],
    [
      'not the one numbered within its section',
      ['总体情况', '甲', '（一）总体情况', '乙'],
      ['overview: 总体情况 / 甲|（一）总体情况|乙'],
    ],
    [
      'the one on a line of its own',
      ['一、总体情况', '甲', '一、总体情况 平稳。另有。', '乙'],
      ['overview: 一、总体情况 / 甲|一、总体情况 平稳。另有。|乙'],
    ],
    [
      'the one above its table',
      [`四、${REQUESTS}`, '#2', REQUESTS, '#3'],
      ['proactive:  / ', `requests: ${REQUESTS} / `],
    ],
    [
      'else the later',
      ['一、总体情况', '甲', '一、总体情况', '乙'],
      ['overview: 一、总体情况 / 乙'],
    ],
    [
      'never one behind its table',
      ['#2', '#3', `三、${REQUESTS}`, '甲'],
      ['proactive:  / ', `requests:  / 三、${REQUESTS}|甲`],
    ],
    [
      'also one between two parts of its table',
      ['#3', `三、${REQUESTS}`, '#3'],
      [`requests: 三、${REQUESTS} / `],
    ],
    ['a short word with a number', ['一、概述', '甲'], ['overview: 一、概述 / 甲']],
    ['no short word without', ['概述', '甲'], []],
  ])('%s', (_name, lines, sections) => {
    expect(find(lines)).toEqual(sections);
  });
});

test('a heading stands where its cell does', () => {
  expect(find([fieldsRow('|一、总体情况'), '平稳。'])).toEqual(['overview: 一、总体情况 / 平稳。']);
});

test('only from the report’s first row', () => {
  expect(find(['一、总体情况', '平稳。', '六、其他需要报告的事项', '无。'], 2)).toEqual([
    'other: 六、其他需要报告的事项 / 无。',
  ]);
});

test.each([
  ['一、总体情况', true],
  ['第二章 收费', true],
  ['三．其他', true],
  ['（一）总体', false],
  ['总体情况', false],
  ['一、总体情况。平稳', false],
  [`一、${'甲'.repeat(43)}`, true],
  [`一、${'甲'.repeat(44)}`, false],
])('%s is a numbered heading: %s', (text, is) => {
  expect(isNumberedHeading(text)).toBe(is);
});
