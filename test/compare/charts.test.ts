/** What every chart on the list promises, whatever it shows. */
import { describe, expect, test } from 'vitest';
import { CHART_IDS, CHARTS, isChart } from '../../src/compare/charts.ts';
import { recordOf } from '../../src/report/record.ts';
import type { ReportRecord } from '../../src/report/record.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from '../support/make-report.ts';

const INDICATOR = 'requests.granted.total';

function recordOfYear(year: number, granted: number | null): ReportRecord {
  const cell = granted ?? { state: 'blank' as const };
  const report = makeReport({ agency: '星河市教育局', year, cells: { [INDICATOR]: cell } });
  return recordOf(report, checkReport(report), { decisions: {}, mark: null });
}

describe.each(CHART_IDS)('%s', (id) => {
  test('shows reports that have the figures, and nothing of those that have none', () => {
    const { figures } = CHARTS[id];
    expect(figures([], INDICATOR)).toEqual([]);
    const blank = [2022, 2023].map((year) => recordOfYear(year, null));
    expect(figures(blank, INDICATOR)).toEqual([]);
    const filled = [2022, 2023].map((year) => recordOfYear(year, 4));
    expect(figures(filled, INDICATOR).length).toBeGreaterThan(0);
  });

  test('is known by its id', () => {
    expect(isChart(id)).toBe(true);
  });
});

test.each(['pie', 'toString', ''])('%j is no chart', (id) => {
  expect(isChart(id)).toBe(false);
});
