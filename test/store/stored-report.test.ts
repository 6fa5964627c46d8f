import { describe, expect, test } from 'vitest';
import { EMPTY_TRACE, saidIn, sketchIn } from '../../src/collection/pack-clues.ts';
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

test('clues that once stood beside the day are packed; untouched reports share one review', () => {
  const record = recordOf(makeReport(), [], { decisions: {}, mark: null });
  const clues = {
    said: [{ cell: 'requests.received.total', value: 12 }],
    sketch: {
      hashes: Uint32Array.of(4_294_967_295, 7),
      places: Uint32Array.of(0, 9),
      ends: Uint32Array.of(20, 20, 20, 20, 20, 31),
    },
  } as const;
  const stored = { order: 0, record, inherited: { edits: [], decisions: {} } };
  const old = asKeptNow({ ...stored, trace: { publishedOn: '2023-01-20', ...clues } });
  expect(old.trace?.publishedOn).toBe('2023-01-20');
  expect(saidIn(old.trace ?? EMPTY_TRACE)).toEqual(clues.said);
  expect(sketchIn(old.trace ?? EMPTY_TRACE)).toEqual(clues.sketch);
  expect(asKeptNow({ ...stored, trace: old.trace }).trace).toBe(old.trace);
  expect(old.inherited).toBe(asKeptNow(stored).inherited);
  const touched = asKeptNow({ ...stored, inherited: { ...stored.inherited, mark: 'in-work' } });
  expect(touched.inherited).not.toBe(old.inherited);
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
