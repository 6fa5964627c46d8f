import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportReport } from '../../src/exchange/json/export-report.ts';
import type { ReviewedReport } from '../../src/exchange/file/export.ts';
import type { ExportedReport } from '../../src/exchange/json/export-shape.ts';
import { importJson } from '../../src/exchange/json/import-json.ts';
import { looksLikeJson } from '../../src/exchange/json/json-text.ts';
import { GENERATOR } from '../../src/exchange/json/version.ts';
import { closeJson, openJson } from '../../src/exchange/json/write-json.ts';
import { splitCellId, TABLE_IDS } from '../../src/form/form-types.ts';
import { applyEdits } from '../../src/report/edits.ts';
import type { Report } from '../../src/report/report.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReviewed } from '../../src/rules/check-reviewed.ts';
import { checkReport } from '../../src/rules/index.ts';
import { anyReview, review } from '../support/any-review.ts';
import { makeReport } from '../support/make-report.ts';
import { olderReport } from '../support/older-report.ts';
import { readReportText } from '../support/read-fixture.ts';

interface ExportedFile {
  readonly reports: readonly ExportedReport[];
}

const TIME = '2026-01-31T08:00:00.000Z';

function exportAll(reviewed: readonly Omit<ReviewedReport, 'findings'>[]): string {
  const lines = reviewed.map((each) => {
    const { findings } = checkReviewed(each.reading, each);
    return `\n${JSON.stringify(exportReport({ ...each, findings }))}`;
  });
  return (
    openJson(TIME) +
    lines.join(',') +
    closeJson([{ name: '坏.pdf', code: 'scanned', message: '只有图片' }])
  );
}

function reimport(text: string): string {
  const result = importJson(text, checkReport);
  if (!result.ok) throw new Error(result.problem.zh);
  return exportAll(result.reports);
}

describe('export and import', () => {
  test('any reviewed report survives byte for byte', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(anyReview, { maxLength: 3 }), (reviewed) => {
        const once = exportAll(reviewed);
        expect(looksLikeJson(new TextEncoder().encode(once))).toBe(true);
        expect(JSON.parse(once)).toMatchObject({
          format: 'gouji-reports',
          version: 1,
          generator: GENERATOR,
        });
        expect(reimport(once)).toBe(once);
      }),
      { numRuns: 150 },
    );
  });

  test('undoing imported edits gives the reading back', () => {
    fc.assert(
      fc.property(anyReview, (reviewed) => {
        const result = importJson(exportAll([reviewed]), checkReport);
        const back = result.ok ? result.reports[0]?.reading : undefined;
        const values = (report: Report | undefined): unknown =>
          Object.values(report?.cells ?? {}).map(({ value, raw }) => [value, raw]);
        expect(values(back)).toEqual(values(reviewed.reading));
      }),
    );
  });
});

describe('the edits in the file', () => {
  test('replayed on the figures as read they give the figures of the export', () => {
    fc.assert(
      fc.property(anyReview, (reviewed) => {
        const original = JSON.parse(exportAll([{ ...reviewed, edits: [] }])) as ExportedFile;
        const exported = JSON.parse(exportAll([reviewed])) as ExportedFile;
        const tables = original.reports[0]?.tables;
        for (const { cell, from, to } of exported.reports[0]?.edits ?? []) {
          const { table, row = '', column = '' } = splitCellId(cell) ?? {};
          const official = TABLE_IDS.find((each) => each === table) ?? 'requests';
          const figures = tables?.[official][row] ?? {};
          expect([cell, figures[column]]).toEqual([cell, from]);
          figures[column] = to;
        }
        expect(tables).toEqual(exported.reports[0]?.tables);
      }),
    );
  });

  test('a cell taken back is again what was read, and exported so', () => {
    const reading = makeReport({ cells: { 'requests.granted.total': { state: 'lost' } } });
    const { edits } = review(
      reading,
      [
        { cell: 'requests.granted.total', to: 4, by: 'hand' },
        { cell: 'requests.granted.total', to: null, by: 'revert' },
      ],
      [],
    );
    expect(applyEdits(reading, edits).cells).toEqual(reading.cells);
    const text = exportAll([{ ...NO_REVIEW, reading, edits }]);
    expect(text).toContain('"state":"unreadable","raw":""');
    expect(reimport(text)).toBe(text);
  });

  test('a file that does not say where edits came from is read, and goes out as it came in', () => {
    const reading = makeReport();
    const { edits } = review(reading, [{ cell: 'requests.granted.total', to: 4, by: null }], []);
    const text = exportAll([{ ...NO_REVIEW, reading, edits }]);
    expect(text).toContain(
      `"edits":[{"cell":"requests.granted.total","from":0,"to":4,"at":"${TIME}","note":""}]`,
    );
    expect(reimport(text)).toBe(text);
  });
});

describe('exportReport', () => {
  const reading = makeReport({
    cells: {
      'proactive.fees.amount': { value: 25.1, raw: '251000元', unit: '元' },
      'requests.granted.total': { state: 'lost' },
      'disputes.review.total': 3,
    },
  });
  const edits = [
    { cell: 'disputes.review.total', from: 3, to: 0, at: TIME, note: '见原件', by: 'hand' },
  ] as const;
  const exported = exportReport({ ...NO_REVIEW, reading, edits, findings: [] });

  test('figures stand by table, row and column; a lost one is null', () => {
    expect(exported.tables.proactive['fees']).toEqual({ amount: 25.1 });
    expect(exported.tables.requests['granted']?.['total']).toBeNull();
    expect(exported.tables.requests['denied.stateSecret']?.['naturalPerson']).toBe(0);
    expect(exported.tables.disputes['review']?.['total']).toBe(0);
  });

  test('only cells with something to say are listed, with the print they had', () => {
    expect(exported.cells).toEqual({
      'proactive.fees.amount': { state: 'read', raw: '251000元', unit: '元' },
      'requests.granted.total': { state: 'unreadable', raw: '', unit: null },
      'disputes.review.total': { state: 'edited', raw: '3', unit: null },
    });
    expect(exported.edits).toEqual([{ ...edits[0], raw: '3' }]);
  });

  test('how far the review has come travels, declared or derived', () => {
    expect(exported.review).toEqual({ state: 'corrected', marked: null });
    const marked = exportReport({
      ...NO_REVIEW,
      reading,
      edits: [],
      findings: [],
      mark: 'as-published',
    });
    expect(marked.review).toEqual({ state: 'as-published', marked: 'as-published' });
  });

  test('a file written before reports had a review state is still read', () => {
    const { review: _review, ...older } = exported;
    const result = importJson(
      `${openJson(TIME)}\n${JSON.stringify(older)}${closeJson([])}`,
      checkReport,
    );
    expect(result.ok && result.reports[0]?.mark).toBeNull();
  });
});

test('the statistics of an older report stand under their printed labels and come back', async () => {
  const reading = await readReportText(olderReport('tabs'));
  const edits = [
    { cell: 'statistics.9.cumulative', from: 50, to: 51, at: TIME, note: '见原件', by: 'hand' },
  ] as const;
  const text = exportAll([{ ...NO_REVIEW, reading, edits }]);
  const { tables, edition } = exportReport({ ...NO_REVIEW, reading, edits, findings: [] });
  expect(edition).toBe('older');
  expect(tables).toMatchObject({ proactive: {}, requests: {}, disputes: {} });
  expect(tables.statistics?.[8]).toEqual({
    indicator: '1.当面申请数',
    unit: '件',
    thisYear: 9,
    cumulative: 51,
  });
  expect(reimport(text)).toBe(text);
});

describe('importJson names what is wrong', () => {
  test.each([
    ['{"format":"gouji-reports",', 'JSON 不完整或有语法错误'],
    [
      '{"format":"gouji-reports","version":2,"exportedAt":"","generator":"","reports":[],"failures":[]}',
      '由更新的版本导出，本版只认第 1 版格式',
    ],
    [
      '{"format":"gouji-reports","version":1,"exportedAt":"","generator":"","reports":[{}],"failures":[]}',
      '「reports.0.id」处',
    ],
  ])('%s', (text, message) => {
    const result = importJson(text, checkReport);
    expect(result.ok ? '' : result.problem.zh).toContain(message);
  });
});

test('the generator is the package and its version', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    string
  >;
  expect(GENERATOR).toBe(`${name} ${version}`);
});
