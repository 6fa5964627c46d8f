/** Which steps count, and what each kind of them does to a review. */
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import type { Review } from '../../../src/report/review/review.ts';
import { reportInForce } from '../../../src/store/steps/reports-in-force.ts';
import type { ReportStep } from '../../../src/store/steps/step.ts';
import { makeReport } from '../../support/make-report.ts';

const TOTAL = 'disputes.review.total';
const OTHER = 'disputes.review.other';
const reading = makeReport({ cells: { [TOTAL]: 3, [OTHER]: 1 } });
const base = { report: reading.id, at: '2026-01-31T08:00:00.000Z' };
const OPEN = { resolution: 'open', note: '' } as const;
const DONE = { resolution: 'dismissed', note: '已问' } as const;

const edit = (to: number): ReportStep => ({
  ...base,
  kind: 'edit',
  changes: [{ cell: TOTAL, from: 3, to }],
  note: '',
  by: 'hand',
});
const decide = (to: typeof OPEN | typeof DONE): ReportStep => ({
  ...base,
  kind: 'decide',
  changes: [{ key: 'k', from: OPEN, to }],
});
const confirm = (isConfirmed: boolean, value = 3): ReportStep => ({
  ...base,
  kind: 'confirm',
  cells: [{ cell: TOTAL, value }],
  isConfirmed,
});
const NAMED = { agency: '清源县水务局', year: 2023 };
const identify = (to: typeof NAMED | null): ReportStep => ({
  ...base,
  kind: 'identify',
  from: null,
  to,
});
const REMOVE: ReportStep = { ...base, kind: 'remove', reports: [base.report] };
const REPLACE: ReportStep = {
  ...base,
  kind: 'replace',
  old: 'old',
  decisions: { k: OPEN, k2: DONE },
  confirmed: { [TOTAL]: 3, [OTHER]: 1 },
};
const mark = (to: 'in-work' | null): ReportStep => ({ ...base, kind: 'mark', from: null, to });

function reviewAfter(steps: readonly ReportStep[], cursor: number, inherited: Review): Review {
  const record = recordOf(reading, [], NO_REVIEW);
  const {
    edits,
    decisions,
    confirmed,
    identity,
    replaces,
    mark: marked,
  } = reportInForce({ steps, cursor }, { record, inherited }, { reading, document: null });
  return { edits, decisions, confirmed, identity, replaces, mark: marked };
}

describe('each kind of step', () => {
  const made = { cell: TOTAL, from: 3, note: '', at: base.at, by: 'hand' } as const;
  const { by: _by, ...old } = edit(4) as Extract<ReportStep, { kind: 'edit' }>;
  test.each([
    [
      'edits follow each other',
      [edit(4), edit(5)],
      {
        edits: [
          { ...made, to: 4 },
          { ...made, to: 5 },
        ],
      },
    ],
    ['an edit kept by an earlier version', [old], { edits: [{ ...made, to: 4, by: null }] }],
    ['the last decision holds', [decide(DONE), decide(OPEN)], { decisions: { k: OPEN } }],
    ['a cell is locked', [confirm(true)], { confirmed: { [TOTAL]: 3 } }],
    [
      'locked again with another figure',
      [confirm(true), confirm(true, 4)],
      { confirmed: { [TOTAL]: 4 } },
    ],
    ['and unlocked', [confirm(true), confirm(false)], {}],
    ['agency and year named', [identify(NAMED)], { identity: NAMED }],
    ['and taken back to what was read', [identify(NAMED), identify(null)], {}],
    [
      'an earlier version replaced: what was decided since stays',
      [decide(DONE), confirm(true, 4), REPLACE],
      {
        replaces: ['old'],
        decisions: { k: DONE, k2: DONE },
        confirmed: { [TOTAL]: 4, [OTHER]: 1 },
      },
    ],
    ['taken out of the batch', [REMOVE], {}],
    ['a mark', [mark('in-work')], { mark: 'in-work' }],
    ['a mark taken back', [mark('in-work'), mark(null)], {}],
    [
      'a mark outlives decisions and locks',
      [mark('in-work'), decide(DONE), confirm(true)],
      { mark: 'in-work', decisions: { k: DONE }, confirmed: { [TOTAL]: 3 } },
    ],
    ['and ends with an edit', [mark('in-work'), edit(4)], { edits: [{ ...made, to: 4 }] }],
  ] as const)('%s', (_name, steps, review) => {
    expect(reviewAfter(steps, steps.length, NO_REVIEW)).toEqual({ ...NO_REVIEW, ...review });
  });
});

describe('which steps count', () => {
  const inherited: Review = { ...NO_REVIEW, confirmed: { [OTHER]: 1 }, mark: 'as-published' };

  test('those before the cursor, on top of what came with the file', () => {
    const steps = [confirm(true), mark('in-work'), decide(DONE)];
    expect(reviewAfter(steps, 0, inherited)).toEqual(inherited);
    expect(reviewAfter(steps, 2, inherited)).toEqual({
      ...NO_REVIEW,
      confirmed: { [OTHER]: 1, [TOTAL]: 3 },
      mark: 'in-work',
    });
  });

  test('none of another report', () => {
    const foreign = { ...edit(9), report: 'another' };
    expect(reviewAfter([foreign], 1, inherited)).toEqual(inherited);
  });
});
