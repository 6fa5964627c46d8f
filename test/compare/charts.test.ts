/** What every chart on the list promises, whatever it shows. */
import { describe, expect, test } from 'vitest';
import { CHART_IDS, isChart } from '../../src/compare/charts.ts';
import { getMeasure } from '../../src/compare/measures/measure.ts';
import { recordOf } from '../../src/report/record.ts';
import type { ReportRecord } from '../../src/report/record.ts';
import { checkReport } from '../../src/rules/index.ts';
import { showAtOnce } from '../support/compare-batch.ts';
import { makeReport } from '../support/make-report.ts';

const INDICATOR = 'requests.granted.total';

function recordOfYear(year: number, granted: number | null): ReportRecord {
  const cell = granted ?? { state: 'blank' as const };
  const parts = { agency: '星河市教育局', year, cells: { [INDICATOR]: cell } };
  const report = { ...makeReport(parts), id: String(year) };
  return recordOf(report, checkReport(report), { decisions: {}, mark: null });
}

describe.each(CHART_IDS)('%s', (id) => {
  const measure = getMeasure(INDICATOR, 2023);

  test('shows reports that have the figures, and nothing of those that have none', () => {
    const marks = (records: readonly ReportRecord[]): number =>
      showAtOnce(id, records, { measure, second: measure }).shown.marks.length;
    expect(marks([])).toBe(0);
    expect(marks([2022, 2023].map((year) => recordOfYear(year, null)))).toBe(0);
    expect(marks([2022, 2023].map((year) => recordOfYear(year, 40)))).toBeGreaterThan(0);
  });

  test('every mark has its own id, is made of cells and is said; rows are as wide as their head', () => {
    const records = [2022, 2023].map((year) => recordOfYear(year, 40));
    const { shown } = showAtOnce(id, records, { measure, second: measure });
    const ids = shown.marks.map((mark) => mark.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const mark of shown.marks) {
      expect(mark.cells).not.toHaveLength(0);
      expect(mark.said().zh).toMatch(/\d/);
    }
    const { heads, rows } = shown.table();
    expect(rows).not.toHaveLength(0);
    for (const row of rows) {
      expect(row.values).toHaveLength(heads.length);
      if (row.mark !== null) expect(ids).toContain(row.mark);
    }
    for (const words of [shown.title, shown.subtitle, shown.alt]) {
      expect(words.zh).not.toBe('');
      expect(words.en.replaceAll('星河市教育局', '')).not.toMatch(/[\u4E00-\u9FFF]/);
    }
  });

  test('is known by its id', () => {
    expect(isChart(id)).toBe(true);
  });
});

test.each(['pie', 'toString', ''])('%j is no chart', (id) => {
  expect(isChart(id)).toBe(false);
});
