import { describe, expect, test } from 'vitest';
import { findMeasure } from '../../../src/compare/measures/measure.ts';
import type { Measure } from '../../../src/compare/measures/measure.ts';
import type { ChartQuery } from '../../../src/compare/query.ts';
import { rankInTurns, rankUnits } from '../../../src/compare/ranked/rank-units.ts';
import type { Ranking } from '../../../src/compare/ranked/rank-units.ts';
import { recordOf } from '../../../src/report/record.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { makeBatch, makeQuery, showAtOnce } from '../../support/compare-batch.ts';
import { BLANK, makeReport, unreadable } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

function record(agency: string | null, parts: ReportParts = {}): ReportRecord {
  const report = makeReport({ agency, year: 2023, ...parts });
  return recordOf(report, checkReport(report), NO_REVIEW);
}

function measure(id: string, year: number | null = 2023): Measure {
  const found = findMeasure(id, year);
  if (found === null) throw new Error(id);
  return found;
}

const handled = (granted: number, all: number): ReportParts => ({
  cells: { 'requests.granted.total': granted, 'requests.total.total': all },
});
const DISCLOSURE = makeQuery();
const rank = (records: readonly ReportRecord[], query: ChartQuery): Ranking =>
  rankUnits(makeBatch(records, query), query);
const UNITS = [
  record('甲', handled(20, 40)),
  record('乙', handled(30, 40)),
  record('丙', handled(9, 10)),
  record('丁', handled(10, 100)),
  record('戊'),
  record('己', { cells: { 'requests.total.total': unreadable('?') } }),
  record('庚', { year: 2022 }),
  record('庚', { year: 2021 }),
  record('甲', { year: 2022 }),
  record('辛', { year: null }),
];

test('one year: highest first, too few apart, those without a figure with the reason', () => {
  const { enough, few, absent } = rank(UNITS, DISCLOSURE);
  expect(enough.map(({ name, measured }) => [name, measured.value])).toEqual([
    ['乙', 0.75],
    ['甲', 0.5],
    ['丁', 0.1],
  ]);
  expect(few.map(({ name }) => name)).toEqual(['丙']);
  expect(absent.map(({ name, absence }) => [name, absence])).toEqual([
    ['庚', 'noReport'],
    ['辛', 'noYear'],
    ['己', 'unreadable'],
    ['戊', 'noCases'],
  ]);
});

test('thousands are ranked in turns, and once for all charts', () => {
  const batch = makeBatch(Array.from({ length: 500 }, () => UNITS).flat(), DISCLOSURE);
  const turnsOf = (): number => {
    const work = rankInTurns(batch, DISCLOSURE);
    let turns = 0;
    while (work.next().done !== true) turns++;
    return turns;
  };
  expect(turnsOf()).toBeGreaterThanOrEqual(5);
  expect(turnsOf()).toBe(0);
});

describe('a figure', () => {
  test('is never 0 where it is blank', () => {
    const blank = record('甲', { cells: { 'requests.received.total': BLANK } });
    const query = { ...DISCLOSURE, measure: measure('requests.received.total') };
    const { enough, absent } = rank([blank, record('乙')], query);
    expect(enough.map(({ name, measured }) => [name, measured.value])).toEqual([['乙', 0]]);
    expect(absent.map(({ name, absence }) => [name, absence])).toEqual([['甲', 'blank']]);
  });

  test('of the other form means something else in the same place', () => {
    const id = 'proactive.normativeDocuments.inForce';
    const both = [record('甲', { edition: '2019' }), record('乙')];
    const absences = (year: number): unknown =>
      rank(both, { ...DISCLOSURE, measure: measure(id, year) }).absent.map(({ name, absence }) => [
        name,
        absence,
      ]);
    expect(absences(2023)).toEqual([['甲', 'otherForm']]);
    expect(absences(2020)).toEqual([['乙', 'otherForm']]);
  });
});

test.each(['rate:none:handled', 'rate:disclosure:none', 'requests', 'requests.no.total'])(
  '%s is nothing to compare',
  (id) => {
    expect(findMeasure(id, null)).toBe(null);
  },
);

describe('the title is true of the figures', () => {
  const say = (units: readonly ReportRecord[], picked: ChartQuery['picked'] = null): string =>
    showAtOnce('ranking', units, { picked }).shown.title.zh;
  test.each<[string, readonly ReportRecord[], string]>([
    ['none', [], '2023 年公开率：没有可以排名的单位'],
    ['one', UNITS.slice(0, 1), '2023 年公开率：甲 50.00 %'],
    ['two', UNITS.slice(0, 2), '2023 年公开率：乙 75.00 % 最高，甲 50.00 % 最低'],
    [
      'some too few',
      UNITS.slice(0, 4),
      '2023 年公开率，n ≥ 30 的 3 家中：乙 75.00 % 最高，丁 10.00 % 最低',
    ],
    [
      'equal ones',
      [...UNITS.slice(0, 2), record('壬', handled(30, 40))],
      '2023 年公开率：乙等 2 家 75.00 % 最高，甲 50.00 % 最低',
    ],
    [
      'all equal',
      [...UNITS.slice(0, 1), record('壬', handled(20, 40))],
      '2023 年公开率：2 家都是 50.00 %',
    ],
  ])('%s', (_name, units, title) => {
    expect(say(units)).toBe(title);
  });

  test('of those chosen, where the user chose', () => {
    expect(say(UNITS.slice(0, 4), new Set(['甲', '乙']))).toContain('所选 2 家中');
  });
});

test('the subtitle gives formula, n, year and unit; the picture is told in words', () => {
  const { subtitle, alt } = showAtOnce('ranking', UNITS).shown;
  expect(subtitle.zh).toBe(
    '公开率 = （予以公开 + 部分公开） ÷ （七）总计，含上年结转的 · 3 家，n = 180 · 2023 年度 · 单位：%',
  );
  expect(alt.zh).toContain('由高到低 3 家：乙 75.00 %、甲 50.00 %、丁 10.00 %。');
  expect(alt.en).toContain('1 have too few cases, 4 no figure');
});
