/** The day of publication, where the page prints one, goes out and comes in with the report. */
import { expect, test } from 'vitest';
import { exportReport } from '../../src/exchange/json/export-report.ts';
import { importJson } from '../../src/exchange/json/import-json.ts';
import { closeJson, openJson } from '../../src/exchange/json/write-json.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import type { Report } from '../../src/report/report.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from '../support/make-report.ts';

function exported(reading: Report): string {
  const line = JSON.stringify(exportReport({ ...NO_REVIEW, reading, edits: [], findings: [] }));
  return openJson('2026-01-31T08:00:00.000Z') + line + closeJson([]);
}

test.each([
  ['a day', { ...makeReport(), publishedOn: '2024-01-25' }, '2024-01-25'],
  ['none', makeReport(), undefined],
])('%s', (_, reading, day) => {
  const text = exported(reading);
  expect(text.includes('publishedOn')).toBe(day !== undefined);
  const result = importJson(text, checkReport);
  const [back] = result.ok ? result.reports : [];
  expect(back?.reading.publishedOn).toBe(day);
  expect(back === undefined ? '' : exported(back.reading)).toBe(text);
});
