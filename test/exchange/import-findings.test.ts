/** What an exported file tells of findings comes back as it was: decisions one by one, doubts by kind. */
import { describe, expect, test } from 'vitest';
import { exportReport } from '../../src/exchange/json/export-report.ts';
import { importJson } from '../../src/exchange/json/import-json.ts';
import type { ImportedReport } from '../../src/exchange/json/import-json.ts';
import { closeJson, openJson } from '../../src/exchange/json/write-json.ts';
import type { Decisions } from '../../src/report/decision.ts';
import { decisionOn } from '../../src/report/decision.ts';
import { findingKey } from '../../src/report/finding-identity.ts';
import type { Report } from '../../src/report/report.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from '../support/make-report.ts';

const CLAUSE = '行政复议均获维持。';
const CORRECTED = { 'disputes.review.corrected': 1, 'disputes.review.total': 1 } as const;

function write(reading: Report, decisions: Decisions = {}): string {
  const findings = checkReport(reading);
  const exported = exportReport({ ...NO_REVIEW, reading, decisions, findings });
  return openJson('2026-01-31T08:00:00.000Z') + JSON.stringify(exported) + closeJson([]);
}

function read(text: string): ImportedReport {
  const result = importJson(text, checkReport);
  const report = result.ok ? result.reports[0] : undefined;
  if (report === undefined) throw new Error('not read');
  return report;
}

describe('one decision on two findings alike', () => {
  test.each([
    [{ overview: `${CLAUSE}被申请行政复议1件，全部维持。` }, 0],
    [{ overview: `${CLAUSE}被申请行政复议1件，全部维持。` }, 1],
    [{ overview: CLAUSE, problems: CLAUSE }, 0],
    [{ overview: CLAUSE, problems: CLAUSE }, 1],
  ])('%o: on number %i alone', (sections, chosen) => {
    const reading = makeReport({ cells: CORRECTED, sections });
    const wanted = checkReport(reading).map((_finding, index) =>
      index === chosen ? 'dismissed' : 'open',
    );
    expect(wanted).toHaveLength(2);
    const [key = ''] = checkReport(reading)
      .slice(chosen)
      .map((finding) => findingKey(finding, reading));
    const { reading: again, decisions } = read(
      write(reading, { [key]: { resolution: 'dismissed', note: '' } }),
    );
    expect(
      checkReport(again).map((finding) => decisionOn(finding, again, decisions).resolution),
    ).toEqual(wanted);
  });
});

test('a kind of doubt that only a later version knows is kept as a doubt', () => {
  const reading = makeReport({
    doubts: [
      {
        rule: 'read-odd-print',
        severity: 'warning',
        cells: ['requests.received.total'],
        message: { zh: '写法少见', en: 'odd' },
        expected: null,
        found: null,
      },
    ],
  });
  const known = write(reading);
  expect(read(known).reading.doubts.map(({ rule }) => rule)).toEqual(['read-odd-print']);
  const unknown = known.replace('read-odd-print', 'read-by-moonlight');
  expect(read(unknown).reading.doubts).toMatchObject([
    { rule: 'read-unnamed', severity: 'warning', message: { zh: '写法少见' } },
  ]);
});
