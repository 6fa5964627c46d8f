/** Kinds of outcome: counted from printed totals, each part under its own doubt, sorted by any. */
import { describe, expect, test } from 'vitest';
import { handledOf } from '../../../src/compare/outcomes/handled-of.ts';
import type { ChartQuery } from '../../../src/compare/query.ts';
import { recordOf } from '../../../src/report/record.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { showAtOnce } from '../../support/compare-batch.ts';
import { handledUnit } from '../../support/handled-unit.ts';
import { BLANK, doubtOn, makeReport, unreadable } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

function record(parts: ReportParts): ReportRecord {
  const report = makeReport(parts);
  return recordOf(report, checkReport(report), NO_REVIEW);
}

/** A name as it stands, or words in Chinese. */
const zhOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'zh' in value ? value.zh : value;

describe('cases by kind', () => {
  test('shares of what was handled; blank row totals are made up from the applicants', () => {
    const handled = handledOf(
      record({
        otherRows: 'one',
        cells: {
          'requests.granted.total': 5,
          'requests.denied.stateSecret.total': 2,
          'requests.denied.deliberative.naturalPerson': 1,
          'requests.denied.deliberative.total': BLANK,
          'requests.other.total': 2,
        },
      }),
    );
    expect(handled).toMatchObject({
      all: 10,
      parts: {
        granted: { cases: 5, cells: ['requests.granted.total'] },
        partial: { cases: 0 },
        denied: { cases: 3 },
        unavailable: { cases: 0 },
        rejected: { cases: 0 },
        other: { cases: 2 },
      },
    });
    if ('absence' in handled) throw new Error(handled.absence);
    expect(handled.parts.denied.cells).toContain('requests.denied.deliberative.naturalPerson');
  });

  test.each<[string, ReportParts, object]>([
    ['nothing handled', {}, { absence: 'noCases' }],
    [
      'nothing filled in',
      { cells: { 'requests.granted.total': BLANK } },
      { absence: 'blank', cell: 'requests.granted.total' },
    ],
    [
      'a total that cannot be read: no part of a whole is known',
      { cells: { 'requests.granted.total': 9, 'requests.partial.total': unreadable('?') } },
      { absence: 'unreadable', cell: 'requests.partial.total' },
    ],
    ['a report before the three tables', { edition: 'older' }, { absence: 'otherForm' }],
  ])('none: %s', (_what, parts, absent) => {
    expect(handledOf(record(parts))).toMatchObject(absent);
  });
});

const UNITS = [
  handledUnit('甲局', { granted: 20, denied: 20 }),
  handledUnit('乙局', { granted: 30, unavailable: 50 }),
  handledUnit('丙局', { granted: 9, partial: 1 }),
  handledUnit('丁局', { granted: 40 }, { year: 2022 }),
  handledUnit('戊局', {}),
  handledUnit(
    '己局',
    { partial: 50, other: 50 },
    { doubts: [doubtOn('requests.other.other.total')] },
  ),
];
const show = (
  parts: Partial<ChartQuery> = {},
): ReturnType<typeof showAtOnce<'outcomes'>>['shown'] => showAtOnce('outcomes', UNITS, parts).shown;

describe('the chart', () => {
  test.each<[string | null, string, string[]]>([
    [null, 'shares', ['甲局', '乙局', '己局']],
    [null, 'counts', ['乙局', '甲局', '己局']],
    ['unavailable', 'shares', ['乙局', '甲局', '己局']],
    ['other', 'shares', ['己局', '甲局', '乙局']],
    ['all', 'shares', ['己局', '乙局', '甲局']],
    ['no such part', 'shares', ['甲局', '乙局', '己局']],
  ])('sorted by %s, as %s', (order, mode, names) => {
    expect(show({ order, mode }).figures.units.map(({ name }) => name)).toEqual(names);
  });

  test('too few cases apart, who has none with the reason, the doubt at its own part', () => {
    const shown = show();
    expect(shown.few).toBe(1);
    expect(show({ isFewShown: true }).figures.units.map(({ name }) => name)).toContain('丙局');
    expect(shown.absent.map(({ name, absence }) => [name, absence])).toEqual([
      ['丁局', 'noReport'],
      ['戊局', 'noCases'],
    ]);
    const marked = shown.marks.filter((mark) => mark.marked.length > 0);
    expect(marked.map(({ id, marked: cells }) => [id, cells])).toEqual([
      ['己局2023/other', ['requests.other.other.total']],
    ]);
    expect(marked[0]?.said().zh).toBe('其他处理 50.00 % (50/100)，「3.其他·总计」有未处理的问题');
    expect(shown.keys).toEqual(['hatch']);
  });

  test('a row of all shown, then each unit; parts of a row make 100 %', () => {
    const { heads, rows } = show().table();
    expect(rows.map(({ values }) => [zhOf(values[0]), values.at(-1)])).toEqual([
      ['3 家合计', 220],
      ['甲局', 40],
      ['乙局', 80],
      ['己局', 100],
    ]);
    for (const { values } of rows) {
      const sum = values.slice(2, 8).reduce<number>((all, each) => all + Number(each), 0);
      expect(sum).toBeCloseTo(100, 9);
    }
    expect(rows[1]?.mark).toBe('甲局2023/granted');
    expect(rows[3]?.isMarked).toBe(true);
    expect(heads[2]?.words.zh).toBe('予以公开（%）');
    const counts = show({ mode: 'counts' }).table();
    expect(counts.rows[0]?.values.slice(2)).toEqual([50, 50, 20, 50, 0, 50, 220]);
  });

  test.each<[ReportRecord[], string]>([
    [
      [handledUnit('甲', { granted: 30, partial: 5, denied: 4, other: 1 })],
      '2023 年办理结果，1 家：一半以上予以公开或部分公开（87.50 %），其余「不予公开」最多，占 10.00 %',
    ],
    [
      [handledUnit('甲', { granted: 20, unavailable: 20 })],
      '2023 年办理结果，1 家：「予以公开」「无法提供」最多，各占 50.00 %；予以公开和部分公开合计 50.00 %',
    ],
    [
      [handledUnit('甲', { granted: 31, partial: 9 })],
      '2023 年办理结果，1 家：都予以公开或部分公开',
    ],
    [
      [handledUnit('甲', { granted: 10, unavailable: 30 }), handledUnit('乙', { granted: 3 })],
      '2023 年办理结果，n ≥ 30 的 1 家：「无法提供」最多，占 75.00 %；予以公开和部分公开合计 25.00 %',
    ],
    [[], '2023 年办理结果：没有可以列出的单位'],
  ])('says what is true %#', (records, title) => {
    expect(showAtOnce('outcomes', records).shown.title.zh).toBe(title);
  });
});
