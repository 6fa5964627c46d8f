import { describe, expect, test } from 'vitest';
import { findingKey } from '../../src/report/finding-identity.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { OpenReport } from '../../src/store/app-state.ts';
import type { SessionReport } from '../../src/store/storage/session.ts';
import { recordOf } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { nextFindingIn, nextReportIn } from '../../src/ui/review/findings/walk-findings.ts';
import { makeReport } from '../support/make-report.ts';

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  cells: [],
  message: { zh: rule, en: rule },
  expected: null,
  found: null,
});
// The pane shows the error first, then both doubts, then the note.
const findings = [
  finding('sum-in-doubt', 'warning'),
  finding('cell-blank', 'note'),
  finding('table-missing', 'error'),
  finding('sum-in-doubt', 'warning'),
];
const report = makeReport();

function deskWith(decided: readonly Finding[]): OpenReport {
  const done = { resolution: 'fixed', note: '' } as const;
  const decisions = Object.fromEntries(decided.map((each) => [findingKey(each, report), done]));
  return {
    id: 'a',
    reading: report,
    report,
    document: null,
    ...NO_REVIEW,
    decisions,
    findings,
  };
}

describe('within a report', () => {
  test.each([
    [null, 1, 2],
    [2, 1, 0],
    [0, 1, 3],
    [3, 1, 1],
    [1, 1, null],
    [null, -1, 1],
    [2, -1, null],
    [3, -1, 0],
  ] as const)('from %s by %s to %s', (chosen, direction, next) => {
    expect(nextFindingIn(deskWith([]), chosen, direction)).toBe(next);
  });

  test('what is dealt with is passed over', () => {
    const desk = deskWith(findings.slice(2, 3));
    expect(nextFindingIn(desk, null, 1)).toBe(0);
    expect(nextFindingIn(deskWith(findings), null, 1)).toBeNull();
  });
});

describe('across reports', () => {
  const reportWith = (id: string, order: number, found: readonly Finding[]): SessionReport => ({
    order,
    record: { ...recordOf(report, found, NO_REVIEW), id },
    trace: null,
    inherited: NO_REVIEW,
  });
  const published = reportWith('published', 4, findings);
  const reports = [
    reportWith('doubt', 0, findings.slice(0, 1)),
    reportWith('clean', 1, []),
    reportWith('error', 2, findings.slice(2, 3)),
    reportWith('note', 3, findings.slice(1, 2)),
    { ...published, record: { ...published.record, review: 'as-published' as const } },
  ];
  const FOUND: Readonly<Record<string, readonly Finding[]>> = {
    doubt: findings.slice(0, 1),
    error: findings.slice(2, 3),
    note: findings.slice(1, 2),
  };
  const deskOf = (id: string | null) => (id === null ? null : { id, findings: FOUND[id] ?? [] });
  test.each([
    [null, 1, 'error'],
    ['error', 1, 'doubt'],
    ['doubt', 1, 'note'],
    ['note', 1, 'error'],
    ['clean', 1, 'error'],
    ['doubt', -1, 'error'],
    ['error', -1, 'note'],
  ] as const)('from %s by %s to %s', (current, direction, next) => {
    expect(nextReportIn(reports, deskOf(current), direction)).toBe(next);
  });

  test('a report that is done goes on to the one behind it, not back to one that was passed over', () => {
    const skipped = reportWith('skipped', 0, findings);
    const done = reportWith('done', 1, []);
    const behind = reportWith('behind', 2, findings.slice(0, 1));
    const desk = { id: 'done', findings: findings.slice(0, 3) };
    expect(nextReportIn([skipped, done, behind], desk, 1)).toBe('behind');
    expect(nextReportIn([skipped, done, behind], desk, -1)).toBe('skipped');
  });

  test('a report alone comes round to itself, and where all is done there is none', () => {
    expect(nextReportIn(reports.slice(0, 2), deskOf('doubt'), 1)).toBe('doubt');
    expect(nextReportIn(reports.slice(1, 2), deskOf('clean'), 1)).toBeNull();
  });
});
