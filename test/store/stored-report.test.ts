import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/report/record.ts';
import { asKeptNow } from '../../src/store/storage/stored-report.ts';
import { withConfirmKind } from '../../src/store/storage/stored-step.ts';
import type { StepOf } from '../../src/store/steps/step.ts';
import { makeReport } from '../support/make-report.ts';

test('a report stored before there were review states gets one', () => {
  const { review: _review, ...record } = recordOf(makeReport(), [], { decisions: {}, mark: null });
  const stored = { order: 0, inherited: { edits: [], decisions: {} } };
  const states = [
    asKeptNow({ ...stored, record }),
    asKeptNow({ ...stored, record: { ...record, open: { error: 1, warning: 0, note: 0 } } }),
    asKeptNow({ ...stored, record: { ...record, review: 'as-published' } }),
  ].map(({ record: { review }, inherited }) => [review, inherited.mark]);
  expect(states).toEqual([
    ['clean', null],
    ['not-begun', null],
    ['as-published', null],
  ]);
});

describe('a cell locked as right was once a decision', () => {
  const OPEN = { resolution: 'open', note: '' } as const;
  const FIXED = { resolution: 'fixed', note: '' } as const;
  const base = { kind: 'decide', report: 'a', at: '2026-01-31T08:00:00.000Z' } as const;
  const decided = (key: string, to: typeof OPEN | typeof FIXED): StepOf<'decide'> => ({
    ...base,
    changes: [{ key, from: OPEN, to }],
  });

  test.each([
    ['requests.denied.stateSecret.total=12', FIXED, 'requests.denied.stateSecret.total', 12, true],
    ['requests.total.total=-', FIXED, 'requests.total.total', null, true],
    ['proactive.fees.amount=-0.5', FIXED, 'proactive.fees.amount', -0.5, true],
    ['requests.total.total=7', OPEN, 'requests.total.total', 7, false],
  ] as const)('%s %o', (key, to, cell, value, isConfirmed) => {
    expect(withConfirmKind(decided(`cell-confirmed|${key}|`, to))).toEqual({
      kind: 'confirm',
      report: 'a',
      at: base.at,
      cells: [{ cell, value }],
      isConfirmed,
    });
  });

  test.each([
    decided('requests-row-total|requests.received.total=12|12', FIXED),
    decided('prose-count|cell-confirmed|', FIXED),
    { ...base, changes: [] },
    { kind: 'mark', report: 'a', at: base.at, from: null, to: 'in-work' },
  ] as const)('any other step stays as it is', (step) => {
    expect(withConfirmKind(step)).toBe(step);
  });
});
