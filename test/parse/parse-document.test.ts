/** Documents → reports, or why there is none. */
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import type { ParseResult } from '../../src/parse/parse-document.ts';

const SOURCE = {
  name: 'folder/a.b.txt',
  format: 'txt',
  encoding: null,
  size: 1,
  sha256: '0123456789abcdef'.repeat(4),
};
const TITLE = '星河市教育局2023年政府信息公开工作年度报告';

const documentOf = (lines: readonly string[], more: Partial<Document> = {}): Document => ({
  blocks: lines.map((text): Block => ({ kind: 'paragraph', text })),
  title: null,
  gaps: [],
  ...more,
});
const parse = (
  lines: readonly string[],
  more: Partial<Document> = {},
  name = SOURCE.name,
): ParseResult => parseDocument(documentOf(lines, more), { ...SOURCE, name });

const TABLE = [
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  '规章\t1\t2\t3',
  '行政规范性文件\t4\t5\t6',
  '信息内容\t本年处理决定数量',
  '行政许可\t7',
  '行政处罚\t8',
  '行政强制\t9',
  '信息内容\t本年收费金额（单位：万元）',
  '行政事业性收费\t1.5',
];
const SECTIONS = [
  '一、总体情况',
  '平稳。',
  '五、存在的主要问题及改进情况',
  '不足。',
  '六、其他需要报告的事项',
  '无。',
];

describe('no report', () => {
  test.each<readonly [string, readonly string[], Partial<Document>, string]>([
    ['nothing', [], {}, 'not-a-report'],
    ['another document', ['关于放假的通知'], {}, 'not-a-report'],
    ['two sections', SECTIONS.slice(0, 4), {}, 'not-a-report'],
    ['a title alone', [TITLE], {}, 'no-report'],
    ['a title of the document', ['见附件'], { title: TITLE }, 'no-report'],
    ['a title and two numbered parts', [TITLE, '一、甲乙丙', '二、丁戊己'], {}, 'no-report'],
    [
      'numbered parts without a title',
      ['一、甲乙丙', '二、丁戊己', '三、庚辛壬'],
      {},
      'not-a-report',
    ],
    [
      'numbered parts of a document about reports',
      [`${TITLE}编制说明`, '一、甲乙丙', '二、丁戊己', '三、庚辛壬'],
      {},
      'no-report',
    ],
  ])('%s', (_name, lines, more, code) => {
    expect(parse(lines, more)).toEqual({ ok: false, reason: { code } });
  });
});

/** The parts of each report that this file decides. */
function show(result: ParseResult): unknown {
  return result.ok
    ? result.reports.map(({ id, agency, year, edition, sections, cells, statistics }) => ({
        id,
        agency,
        year,
        edition,
        sections: sections.map((section) => section.id).join(' '),
        fees: cells['proactive.fees.amount']?.value,
        lines: statistics?.rows.length,
      }))
    : result.reason;
}
const REPORT = {
  id: '0123456789abcdef',
  agency: '星河市教育局',
  year: 2023,
  edition: '2021',
  sections: 'proactive',
  fees: 1.5,
  lines: undefined,
};

test.each<readonly [string, readonly string[], readonly object[]]>([
  ['a table is a report', [TITLE, ...TABLE], [REPORT]],
  [
    'three sections are',
    [TITLE, ...SECTIONS],
    [{ ...REPORT, sections: 'overview problems other', fees: null }],
  ],
  [
    'a title and three numbered parts are',
    [TITLE, '一、甲乙丙', '二、丁戊己', '三、庚辛壬'],
    [{ ...REPORT, sections: '', fees: null }],
  ],
  [
    'of a year before the form',
    [TITLE.replace('2023', '2015'), ...SECTIONS],
    [
      {
        ...REPORT,
        year: 2015,
        edition: 'older',
        sections: 'overview problems other',
        fees: undefined,
      },
    ],
  ],
  [
    'of the first year of the form',
    [TITLE.replace('2023', '2019'), ...SECTIONS],
    [
      {
        ...REPORT,
        year: 2019,
        edition: '2019',
        sections: 'overview problems other',
        fees: undefined,
      },
    ],
  ],
  [
    'two in one document',
    [TITLE, ...TABLE, TITLE.replace('2023', '2022'), ...TABLE],
    [REPORT, { ...REPORT, id: '0123456789abcdef-2', year: 2022 }],
  ],
])('%s', (_name, lines, reports) => {
  expect(show(parse(lines))).toEqual(reports);
});

test('older statistics', () => {
  const body = ['（一）甲', '（二）乙', '（三）丙', '（四）丁', '（五）戊'].map(
    (label) => `${label}\t条\t1`,
  );
  const lines = [TITLE.replace('2023', '2015'), '指标\t单位\t统计数', ...body];
  expect(show(parse(lines))).toEqual([
    { ...REPORT, year: 2015, edition: 'older', sections: '', fees: undefined, lines: 5 },
  ]);
  const [report] = (
    parse(lines) as { reports: readonly { cells: object; doubts: readonly unknown[] }[] }
  ).reports;
  expect(Object.keys(report?.cells ?? {}).length).toBe(5);
  expect(report?.doubts).toEqual([]);
});

describe('agency and year', () => {
  const identityOf = (result: ParseResult): unknown =>
    result.ok ? [result.reports[0]?.agency, result.reports[0]?.year] : null;

  test('of the file’s name, without folder and extension, and of the document’s title', () => {
    expect(identityOf(parse(TABLE, {}, `某处2019年政府信息公开年报/${TITLE}.txt`))).toEqual([
      '星河市教育局',
      2023,
    ]);
    expect(identityOf(parse(TABLE, { title: TITLE }))).toEqual(['星河市教育局', 2023]);
    expect(identityOf(parse(TABLE))).toEqual([null, null]);
  });

  test('of the first report alone', () => {
    const result = parse([TITLE, ...TABLE, '2022年政府信息公开工作年度报告', ...TABLE], {
      title: TITLE,
    });
    expect(result.ok ? result.reports.map(({ agency }) => agency) : null).toEqual([
      '星河市教育局',
      null,
    ]);
  });

  test('of what stands above the first section, not of prose', () => {
    const lines = ['一、总体情况', TITLE.replace('星河市教育局', '星河市水务局'), ...TABLE];
    expect(identityOf(parse(lines, {}, `${TITLE}.txt`))).toEqual(['星河市教育局', 2023]);
  });
});

test('doubts in order: what could not be read, whose it is, the tables', () => {
  const lines = [TITLE, ...TABLE];
  const result = parse(
    lines.map((line) => line.replace('1\t2\t3', '1\t012\t3')),
    { gaps: [{ kind: 'page-partial', where: '2' }] },
    `${TITLE.replace('2023', '2022')}.txt`,
  );
  const doubts = result.ok ? result.reports[0]?.doubts.map(({ rule }) => rule) : [];
  expect(doubts).toEqual(['read-page-partial', 'read-year-conflict', 'read-odd-print']);
});

test('rows that are not of the form are kept', () => {
  const lines = [TITLE, ...TABLE.slice(0, 6), '合作备忘录\t3', ...TABLE.slice(6)];
  const result = parse(lines);
  expect(result.ok ? result.reports[0]?.extraRows : []).toMatchObject([
    { table: 'proactive', label: '合作备忘录', figures: [{ raw: '3' }] },
  ]);
});
