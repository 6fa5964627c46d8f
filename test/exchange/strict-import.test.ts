/** What another tool wrote into our JSON is refused or named, never taken as it is or dropped unsaid. */
import { describe, expect, test } from 'vitest';
import { exportReport } from '../../src/exchange/json/export-report.ts';
import { importJson } from '../../src/exchange/json/import-json.ts';
import { closeJson, openJson } from '../../src/exchange/json/write-json.ts';
import type { Edit } from '../../src/report/edits.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from '../support/make-report.ts';

const TOTAL = 'requests.received.total';

function exported(): string {
  const reading = makeReport({ cells: { [TOTAL]: 7 } });
  const edit: Edit = {
    cell: TOTAL,
    from: 7,
    to: 8,
    at: '2026-01-31T08:00:00.000Z',
    note: '',
    by: null,
  };
  const reviewed = { reading, document: null, ...NO_REVIEW, edits: [edit] };
  const line = JSON.stringify(exportReport({ ...reviewed, findings: checkReport(reading) }));
  return `${openJson('2026-01-31T08:00:00.000Z')}\n${line}${closeJson([])}`;
}

describe('JSON of ours that was changed', () => {
  test('as it was: nothing is dropped', () => {
    expect(importJson(exported(), checkReport)).toMatchObject({ ok: true, dropped: [] });
  });

  test('a report behind a good one is looked at too, and named by its place', () => {
    const text = exported();
    const line = text.slice(text.indexOf('\n') + 1, text.lastIndexOf('\n]'));
    const second = line.replace(/"year":\d+/, '"year":"2023"');
    const result = importJson(text.replace(line, `${line},\n${second}`), checkReport);
    expect(result.ok ? '' : result.problem.zh).toContain('「reports.1.year」');
  });

  test.each([
    ['a figure beyond all numbers', /"to":8/, '"to":1e309', 'reports.0.edits.0.to'],
    ['half a year', /"year":\d+/, '"year":2023.5', 'reports.0.year'],
    ['a year of no calendar', /"year":\d+/, '"year":20230', 'reports.0.year'],
    ['a year in words', /"year":\d+/, '"year":"2023"', 'reports.0.year'],
    ['a size below zero', /"size":\d+/, '"size":-1', 'reports.0.source.size'],
    ['a day in words', /"edition"/, '"publishedOn":"一月","edition"', 'reports.0.publishedOn'],
    ['a truth value for a figure', /"to":8/, '"to":true', 'reports.0.edits.0.to'],
    ['a list for a table', /"disputes":\{/, '"disputes":3,"more":{', 'reports.0.tables.disputes'],
  ])('%s is refused, with its place', (_, written, instead, place) => {
    const text = exported();
    expect(text).toMatch(written);
    const result = importJson(text.replace(written, instead), checkReport);
    expect(result).toMatchObject({ ok: false, kind: 'damaged' });
    expect(result.ok ? '' : result.problem.zh).toContain(`「${place}」`);
  });

  test.each([
    [
      'an edit',
      `"edits":[{"cell":"${TOTAL}"`,
      '"edits":[{"cell":"requests.nope.total"',
      'requests.nope.total',
    ],
    ['a row', '"disputes":{', '"disputes":{"nope":{"total":1},', 'disputes.nope.total'],
    ['a cell', '"cells":{', '"cells":{"nope":{"state":"blank","raw":"","unit":null},', '：nope。'],
  ])('%s that the form lacks is named', (_, written, instead, place) => {
    const text = exported();
    expect(text).toContain(written);
    const result = importJson(text.replace(written, instead), checkReport);
    expect(result.ok && result.reports.length).toBe(1);
    expect(result.ok ? result.dropped.map(({ message }) => message.zh).join() : '').toContain(
      place,
    );
  });
});
