import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import type { Step } from '../../../src/store/steps/step.ts';
import type { SessionReport } from '../../../src/store/storage/session.ts';
import { findVersions } from '../../../src/store/versions/find-versions.ts';
import { batchOf } from '../../../src/store/versions/set-aside.ts';
import { makeReport } from '../../support/make-report.ts';

const AT = '2026-01-31T08:00:00.000Z';
const report = (
  id: string,
  agency: string | null = '清源县水务局',
  replaces: readonly string[] = [],
): SessionReport => ({
  order: 0,
  record: { ...recordOf(makeReport({ agency, year: 2022 }), [], NO_REVIEW), id },
  trace: null,
  inherited: { ...NO_REVIEW, replaces },
});
const session = (reports: readonly SessionReport[], steps: readonly Step[] = []) => ({
  reports: new Map(reports.map((each) => [each.record.id, each])),
  steps,
  cursor: steps.length,
});
const replace = (now: string, old: string): Step => ({
  kind: 'replace',
  report: now,
  at: AT,
  old,
  decisions: {},
  confirmed: {},
});
const remove = (...reports: string[]): Step => ({
  kind: 'remove',
  report: reports[0] ?? '',
  at: AT,
  reports,
});
const idsOf = (found: ReturnType<typeof findVersions>) => ({
  replaced: found.replaced.map(({ record }) => record.id),
  rivals: found.rivals.map(({ record }) => record.id),
  by: found.replacedBy?.record.id ?? null,
});
const NONE = { replaced: [], rivals: [], by: null };

describe('versions of a report', () => {
  test('others of the same unit and year are rivals; unknown units have none', () => {
    const all = session([
      report('a'),
      report('b'),
      report('c', '财政局'),
      report('d', null),
      report('e', null),
    ]);
    expect(idsOf(findVersions(all, 'a'))).toEqual({ ...NONE, rivals: ['b'] });
    expect(idsOf(findVersions(all, 'c'))).toEqual(NONE);
    expect(idsOf(findVersions(all, 'd'))).toEqual(NONE);
    expect(idsOf(findVersions(all, 'gone'))).toEqual(NONE);
  });

  test('one that was replaced knows by which, and is no rival', () => {
    const all = session([report('a'), report('b'), report('c')], [replace('b', 'a')]);
    expect(idsOf(findVersions(all, 'a'))).toEqual({ ...NONE, by: 'b' });
    expect(idsOf(findVersions(all, 'b'))).toEqual({ ...NONE, replaced: ['a'], rivals: ['c'] });
    expect(idsOf(findVersions(all, 'c'))).toEqual({ ...NONE, rivals: ['b'] });
  });

  test('what a file says of versions counts as a step does', () => {
    const all = session([report('a'), report('b', '清源县水务局', ['a', 'elsewhere'])]);
    expect(idsOf(findVersions(all, 'b'))).toEqual({ ...NONE, replaced: ['a'] });
    expect([...batchOf(all).keys()]).toEqual(['b']);
  });

  test('taken out, a report is no rival; steps not in force do not count', () => {
    const reports = [report('a'), report('b')];
    const all = session(reports, [remove('b')]);
    expect(idsOf(findVersions(all, 'a'))).toEqual(NONE);
    expect(idsOf(findVersions({ ...all, cursor: 0 }, 'a'))).toEqual({ ...NONE, rivals: ['b'] });
  });
});

test('a batch stays the same object while steps are on figures', () => {
  const all = session([report('a'), report('b')], [remove('b')]);
  const batch = batchOf(all);
  const mark: Step = { kind: 'mark', report: 'a', at: AT, from: null, to: 'in-work' };
  expect(batchOf({ ...all, steps: [...all.steps, mark], cursor: 2 })).toBe(batch);
  expect([...batchOf({ ...all, cursor: 0 }).keys()]).toEqual(['a', 'b']);
});
