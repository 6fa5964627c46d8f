/** What the letter asks of the unit: each kind of finding in its words, like ones folded into one point. */
import { describe, expect, test } from 'vitest';
import type { LetterPoint } from '../../../src/exchange/letters/points/letter-point.ts';
import { letterPointsOf } from '../../../src/exchange/letters/points/letter-points.ts';
import { hasWords, wordsOfRule } from '../../../src/exchange/letters/points/rule-words.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import type { FilePlace } from '../../../src/lib/place.ts';
import { DOUBT_KINDS } from '../../../src/report/doubt-kinds.ts';
import { RULES } from '../../../src/rules/index.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { readExample } from '../../support/example-report.ts';
import { BLANK, makeReport, unreadable } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

interface Given extends ReportParts {
  readonly place?: FilePlace;
  readonly rules?: readonly string[];
  readonly note?: string;
}

function pointsOf({ place, rules, note = '', ...parts }: Given): LetterPoint[] {
  const report = makeReport(parts);
  const findings = checkReport(report).filter(({ rule }) => rules?.includes(rule) ?? true);
  return letterPointsOf({
    report,
    findings: findings.map((finding) => ({ finding, note })),
    findPlace: () => place ?? null,
  });
}

const NATURAL: Readonly<Record<CellId, number>> = {
  'requests.received.naturalPerson': 29,
  'requests.received.total': 29,
  'requests.carriedIn.naturalPerson': 5,
  'requests.carriedIn.total': 5,
  'requests.granted.naturalPerson': 33,
  'requests.granted.total': 33,
  'requests.carriedOut.naturalPerson': 1,
  'requests.carriedOut.total': 1,
  'requests.total.total': 33,
};
const box = (label: string, value: string) => ({ label, value });

describe('one matter, one point', () => {
  test('a wrong figure that three sums and the prose speak of', () => {
    const points = pointsOf({
      cells: { ...NATURAL, 'requests.total.naturalPerson': 43 },
      place: { page: 3, table: 2, row: 24, column: 4 },
      note: '请尽快',
    });
    expect(points).toMatchObject([
      {
        number: 1,
        heading: '「（七）总计·自然人」与各项办理结果之和不符',
        place: '第 3 页，第三部分的表，「（七）总计」一行，「自然人」列',
        boxes: [[box('印的', '43'), box('各项相加', '33'), box('差', '10')]],
        notes: ['请尽快'],
        ask: '请核实后更正。',
        cells: ['requests.total.naturalPerson'],
      },
    ]);
    expect(points[0]?.findings).toHaveLength(3);
    expect(points[0]?.sentences.at(-1)).toBe('以上多半出自这一格。');
  });

  test.each([
    ['请与财政所核对后更正。', { notes: [], ask: '请与财政所核对后更正。' }],
    ['与台账不一致', { notes: ['与台账不一致'], ask: '请核实后更正。' }],
    ['', { notes: [], ask: '请核实后更正。' }],
  ])('a note that asks for something takes the place of the usual request: %s', (note, said) => {
    const cells = { ...NATURAL, 'requests.total.naturalPerson': 43 };
    expect(pointsOf({ cells, note })).toMatchObject([said]);
  });

  test('a wrong addend is named, though no sum is about it', () => {
    const cells = {
      ...NATURAL,
      'requests.total.naturalPerson': 33,
      'requests.granted.naturalPerson': 30,
    };
    expect(pointsOf({ cells })).toMatchObject([
      {
        heading: '「（一）予以公开·自然人」有关的 2 处合计不符',
        cells: ['requests.granted.naturalPerson'],
        boxes: [
          [{ label: '' }, {}, {}, {}],
          [{ label: '' }, {}, {}, {}],
        ],
      },
    ]);
  });

  test('sums that are off by different amounts stay apart', () => {
    const cells = { 'disputes.review.total': 2, 'requests.received.total': 3 } as const;
    expect(pointsOf({ cells, rules: ['disputes-row-total', 'requests-row-total'] })).toHaveLength(
      2,
    );
  });

  test('one rule broken in many rows is one point with a line for each', () => {
    const cells = Object.fromEntries(
      ['received', 'carriedIn', 'granted', 'partial', 'carriedOut'].map((row, index) => [
        `requests.${row}.total`,
        index + 1,
      ]),
    );
    const points = pointsOf({ cells, rules: ['requests-row-total'] });
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({
      heading: '第三部分的表有 5 行的总计与各类申请人之和不符',
      sentences: [],
    });
    expect(points[0]?.boxes.map(([name]) => name?.value)).toContain('「（一）予以公开·总计」');
    expect(points[0]?.cells).toHaveLength(5);
  });
});

test('a print that stands for several cells is quoted once', () => {
  const cells: CellId[] = ['disputes.review.upheld', 'disputes.review.corrected'];
  const report = makeReport({
    cells: Object.fromEntries(cells.map((cell) => [cell, unreadable('330055')])),
  });
  const message = { zh: '', en: '' };
  const rule = 'read-run-together';
  const finding = { rule, severity: 'error' as const, cells, message };
  const [point] = letterPointsOf({
    report,
    findings: [{ finding: { ...finding, expected: null, found: null }, note: '' }],
    findPlace: () => null,
  });
  expect(point?.sentences.join('')).toMatch(/印的是「330055」，不能确定/);
});

describe('what is said and asked', () => {
  test.each<[string, Given, object]>([
    [
      'a blank: never taken for 0; what its sums give',
      { cells: { 'requests.granted.naturalPerson': BLANK }, rules: ['cell-blank'] },
      {
        heading: '「（一）予以公开·自然人」没有数',
        boxes: [[box('印的', '空白'), box('按合计推得', '0')]],
        ask: '请补填；没有的填 0。',
      },
    ],
    [
      'a print that is no figure',
      { cells: { 'disputes.review.total': unreadable('若干') }, rules: ['cell-unreadable'] },
      {
        heading: '「行政复议·总计」印的不是数字',
        boxes: [[box('印的', '若干')]],
        sentences: ['「行政复议·总计」印的是「若干」，不是数字。'],
      },
    ],
    [
      'few addends are written out',
      {
        cells: { 'disputes.review.upheld': 10, 'disputes.review.corrected': 1 },
        place: { page: null, table: 3, row: 4, column: 5 },
      },
      {
        place: '第四部分的表（文件中第 3 个表格第 4 行），「行政复议」一行，「总计」列',
        boxes: [[box('印的', '0'), box('10 + 1 + 0 + 0', '11'), box('差', '11')]],
      },
    ],
    [
      'a balance has no total of its own',
      { cells: { 'requests.received.naturalPerson': 3 }, rules: ['requests-column-balance'] },
      {
        heading: '「自然人」列收到与办理的件数不符',
        boxes: [[box('新收 + 上年结转', '3'), box('总计 + 结转下年度', '0'), box('差', '3')]],
      },
    ],
    [
      'a sentence against the table: the words are to be marked too',
      { sections: { overview: '全年收到政府信息公开申请5件。' }, rules: ['prose-received'] },
      {
        boxes: [[box('正文写的', '5'), box('表中是', '0')]],
        quotes: ['全年收到政府信息公开申请5件'],
        ask: '请核实，使正文与表格一致。',
      },
    ],
    [
      'what concerns no cell',
      { sections: { problems: null }, rules: ['section-missing'] },
      { heading: '缺少规定的部分', boxes: [], cells: [], place: '「存在的主要问题及改进情况」' },
    ],
  ])('%s', (_name, given, expected) => {
    expect(pointsOf(given)).toMatchObject([expected]);
  });

  test('a blank whose sums do not agree gives no figure', () => {
    const cells = { 'requests.granted.naturalPerson': BLANK, 'requests.granted.total': 2 };
    expect(pointsOf({ cells, rules: ['cell-blank'] })[0]?.boxes).toEqual([[box('印的', '空白')]]);
  });
});

/** Words by which a program would speak of itself. */
const OF_THE_TOOL = /推断|自动|读出|读取|没有检查|未能检查|只核对|对照原文|照原文|识别/;

describe('every rule', () => {
  test('has words of its own', () => {
    const ids = [
      ...RULES.map(({ id }) => id).filter((id) => id !== 'read'),
      ...Object.keys(DOUBT_KINDS),
    ];
    expect(ids.filter((id) => !hasWords(id))).toEqual([]);
    expect(wordsOfRule('a rule to come').heading('「甲·乙」')).toBe('「甲·乙」需要核实');
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s: its example becomes a point that says nothing of how it was found',
    async (_id, rule) => {
      const report = await readExample(rule.examples.wrong);
      const findings = rule.check(report).map((finding) => ({ finding, note: '' }));
      const points = letterPointsOf({ report, findings, findPlace: () => null });
      expect(points.length).toBeGreaterThan(0);
      for (const { heading, sentences, ask, place } of points) {
        expect(`${heading}${sentences.join('')}${ask}`).not.toMatch(OF_THE_TOOL);
        expect(heading).not.toMatch(/[。，]$|undefined|^$/);
        expect(ask).toMatch(/。$/);
        expect(place.length).toBeGreaterThan(0);
      }
    },
  );
});

describe('a doubt about the report as a whole says what is printed, not what was made of it', () => {
  const report = makeReport({});
  const said = (message: string): LetterPoint | undefined =>
    letterPointsOf({
      report,
      findings: [
        {
          note: '',
          finding: {
            rule: 'read-agency-conflict',
            severity: 'warning',
            cells: [],
            message: { zh: message, en: '' },
            expected: null,
            found: null,
          },
        },
      ],
      findPlace: () => null,
    })[0];

  test.each([
    [
      '标题写的是「甲」，落款写的是「乙」；已按标题记，请核实是哪个单位的报告。',
      '标题写的是「甲」，落款写的是「乙」。',
    ],
    [
      '统计期限写的是「1 月」，不是整年，请核实数字统计到哪一天。',
      '统计期限写的是「1 月」，不是整年。',
    ],
    ['写得不同。', '写得不同。'],
  ])('%s', (message, sentence) => {
    expect(said(message)).toMatchObject({
      heading: '单位名称前后不一',
      sentences: [sentence],
      ask: '请核实并写明。',
    });
  });
});
