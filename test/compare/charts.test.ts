/** What every chart on the list promises, whatever it shows. */
import { describe, expect, test } from 'vitest';
import { CHART_IDS, CHARTS, isChart } from '../../src/compare/charts.ts';
import type { ChartQuery } from '../../src/compare/charts.ts';
import { findMeasure } from '../../src/compare/measures/measure.ts';
import { recordOf } from '../../src/report/record.ts';
import type { ReportRecord } from '../../src/report/record.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from '../support/make-report.ts';

const INDICATOR = 'requests.granted.total';

const measure = findMeasure(INDICATOR, 2023);
if (measure === null) throw new Error('no such measure');
const QUERY: ChartQuery = { measure, year: 2023, least: 30 };

function recordOfYear(year: number, granted: number | null): ReportRecord {
  const cell = granted ?? { state: 'blank' as const };
  const report = makeReport({ agency: '星河市教育局', year, cells: { [INDICATOR]: cell } });
  return recordOf(report, checkReport(report), { decisions: {}, mark: null });
}

describe.each(CHART_IDS)('%s', (id) => {
  test('shows reports that have the figures, and nothing of those that have none', () => {
    const shown = (records: readonly ReportRecord[]): number => {
      const figures = CHARTS[id].figures(records, QUERY);
      return 'enough' in figures ? figures.enough.length : figures.length;
    };
    expect(shown([])).toBe(0);
    expect(shown([2022, 2023].map((year) => recordOfYear(year, null)))).toBe(0);
    expect(shown([2022, 2023].map((year) => recordOfYear(year, 4)))).toBe(1);
  });

  test('is known by its id', () => {
    expect(isChart(id)).toBe(true);
  });
});

test.each(['pie', 'toString', ''])('%j is no chart', (id) => {
  expect(isChart(id)).toBe(false);
});
