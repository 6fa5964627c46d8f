import { describe, expect, test } from 'vitest';
import { findingKey } from '../../src/report/finding-identity.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { OpenReport } from '../../src/store/app-state.ts';
import type { SessionReport } from '../../src/store/storage/session.ts';
import { recordOf } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { FIRST_LISTING } from '../../src/store/listing/listing.ts';
import type { Listing } from '../../src/store/listing/listing.ts';
import { nextFindingIn, nextReportIn } from '../../src/ui/review/findings/walk-findings.ts';
import type { Direction, NextReport } from '../../src/ui/review/findings/walk-findings.ts';
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
  const goOn = (
    given: readonly SessionReport[],
    current: Parameters<typeof nextReportIn>[1],
    { direction = 1, ...listing }: Partial<Listing> & { readonly direction?: Direction } = {},
  ) =>
    nextReportIn(
      {
        reports: new Map(given.map((each) => [each.record.id, each])),
        listing: { ...FIRST_LISTING, ...listing },
      },
      current,
      direction,
    );

  test.each([
    [null, 1, 'error'],
    ['error', 1, 'doubt'],
    ['doubt', 1, 'note'],
    ['note', 1, 'error'],
    ['clean', 1, 'error'],
    ['doubt', -1, 'error'],
    ['error', -1, 'note'],
  ] as const)('from %s by %s to %s', (current, direction, next) => {
    expect(goOn(reports, deskOf(current), { direction })?.id).toBe(next);
  });

  test('a report that is done goes on to the one behind it, not back to one that was passed over', () => {
    const skipped = reportWith('skipped', 0, findings);
    const done = reportWith('done', 1, []);
    const behind = reportWith('behind', 2, findings.slice(0, 1));
    const desk = { id: 'done', findings: findings.slice(0, 3) };
    const given = [skipped, done, behind];
    expect(goOn(given, desk)?.id).toBe('behind');
    expect(goOn(given, desk, { direction: -1 })?.id).toBe('skipped');
  });

  test('a report alone comes round to itself, and where all is done there is none', () => {
    expect(goOn(reports.slice(0, 2), deskOf('doubt'))?.id).toBe('doubt');
    expect(goOn(reports.slice(1, 2), deskOf('clean'))).toBeNull();
  });

  test.each<[Partial<Listing>, string | null, NextReport]>([
    [{ filter: 'doubt' }, 'error', { id: 'doubt', isBeyond: false }],
    [{ filter: 'doubt' }, 'doubt', { id: 'doubt', isBeyond: false }],
    [{ order: 'order' }, 'error', { id: 'note', isBeyond: false }],
    [{ order: 'order' }, 'doubt', { id: 'error', isBeyond: false }],
    [{ filter: 'missing' }, 'error', { id: 'doubt', isBeyond: true }],
    [{ search: '没有这样的单位' }, null, { id: 'error', isBeyond: true }],
  ])('by the list as it stands: %j from %s', (listing, current, next) => {
    expect(goOn(reports, deskOf(current), listing)).toEqual(next);
  });

  test('what was narrowed to is left, and said to be left, when it is done', () => {
    const done = reportWith('done', 5, []);
    const desk = { id: 'done', findings: findings.slice(2, 3) };
    const errors = { filter: 'error' as const };
    expect(goOn([...reports, done], desk, errors)).toEqual({ id: 'error', isBeyond: false });
    const others = [...reports.filter(({ record }) => record.id !== 'error'), done];
    expect(goOn(others, desk, errors)).toEqual({ id: 'doubt', isBeyond: true });
  });
});
