import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/report/decision.ts';
import { findingKey } from '../../../src/report/finding-identity.ts';
import type { Finding } from '../../../src/report/finding.ts';
import {
  isCleared,
  REVIEW_STATES,
  reviewFactsOf,
  reviewStateOf,
} from '../../../src/report/review/review.ts';
import type { ReviewFacts, ReviewState } from '../../../src/report/review/review.ts';
import { makeReport } from '../../support/make-report.ts';

const UNTOUCHED: ReviewFacts = {
  mark: null,
  open: { error: 0, warning: 0, note: 0 },
  decided: 0,
  publishedErrors: 0,
  asPublished: 0,
  returned: 0,
  edited: 0,
  missing: 0,
};
const ERROR = { error: 1, warning: 0, note: 0 };
const DOUBT = { error: 0, warning: 2, note: 0 };
const NOTE = { error: 0, warning: 0, note: 5 };

describe('the review state', () => {
  test.each<[string, Partial<ReviewFacts>, ReviewState]>([
    ['nothing was found', {}, 'clean'],
    ['only notes are open', { open: NOTE }, 'clean'],
    ['an error, nothing done', { open: ERROR }, 'not-begun'],
    ['a doubt, nothing done', { open: DOUBT }, 'not-begun'],
    ['an error, one decision', { open: ERROR, decided: 1 }, 'in-work'],
    ['an error, one edit', { open: ERROR, edited: 1 }, 'in-work'],
    ['an error, as many edits as decisions', { open: ERROR, edited: 1, decided: 1 }, 'in-work'],
    ['as many doubts as errors', { open: { error: 1, warning: 1, note: 0 } }, 'not-begun'],
    ['all edited away', { edited: 3 }, 'corrected'],
    ['edited, the rest as published', { edited: 1, decided: 1, asPublished: 1 }, 'corrected'],
    ['edited, then declared as published', { edited: 1, mark: 'as-published' }, 'corrected'],
    ['edited, put back to work', { edited: 1, mark: 'in-work' }, 'in-work'],
    ['all sent back', { decided: 2, returned: 2 }, 'returned'],
    ['sent back, and others as published', { decided: 2, returned: 1, asPublished: 1 }, 'returned'],
    ['sent back after an edit', { decided: 1, returned: 1, edited: 1 }, 'returned'],
    ['sent back, but another is open', { decided: 1, returned: 1, open: DOUBT }, 'in-work'],
    ['figures missing, all decided', { decided: 2, missing: 2 }, 'clean'],
    ['all decided, none as published', { decided: 2 }, 'clean'],
    ['all decided, one as published', { decided: 2, asPublished: 1, open: NOTE }, 'as-published'],
    ['accepted, but another is open', { decided: 1, asPublished: 1, open: DOUBT }, 'in-work'],
    ['declared as published', { mark: 'as-published', open: ERROR }, 'as-published'],
    ['put back to work', { mark: 'in-work' }, 'in-work'],
  ])('%s', (_name, facts, state) => {
    expect(reviewStateOf({ ...UNTOUCHED, ...facts })).toBe(state);
  });

  test('four of them need no more work', () => {
    expect(REVIEW_STATES.filter(isCleared)).toEqual([
      'returned',
      'corrected',
      'clean',
      'as-published',
    ]);
  });
});

describe('what the state is derived from', () => {
  const report = makeReport({
    cells: {
      'disputes.review.total': { state: 'edited', value: 1 },
      'disputes.review.other': 2,
      'disputes.review.pending': { state: 'lost', value: null },
      'disputes.review.upheld': { state: 'unreadable', value: null },
      'disputes.review.corrected': { state: 'blank', value: null },
    },
  });
  const finding = (severity: Finding['severity'], name: string): Finding => ({
    rule: name,
    severity,
    cells: [],
    message: { zh: name, en: name },
    expected: null,
    found: null,
  });
  const [published, alike, dismissed, note, back, ...open] = [
    finding('error', 'a'),
    finding('error', 'j'),
    finding('error', 'b'),
    finding('note', 'c'),
    finding('error', 'r'),
    finding('error', 'd'),
    finding('warning', 'e'),
    finding('warning', 'f'),
    finding('note', 'g'),
    finding('note', 'h'),
    finding('note', 'i'),
  ] as const;
  const decide = (each: Finding, resolution: Decision['resolution']) => ({
    [findingKey(each, report)]: { resolution, note: '' },
  });

  test('each finding is counted once, by its decision and its weight', () => {
    const facts = reviewFactsOf(report, [published, alike, dismissed, note, back, ...open], {
      decisions: {
        ...decide(published, 'as-published'),
        ...decide(alike, 'as-published'),
        ...decide(dismissed, 'dismissed'),
        ...decide(note, 'as-published'),
        ...decide(back, 'returned'),
      },
      mark: 'in-work',
    });
    expect(facts).toEqual({
      mark: 'in-work',
      open: { error: 1, warning: 2, note: 3 },
      decided: 5,
      asPublished: 3,
      publishedErrors: 2,
      returned: 1,
      edited: 1,
      missing: 2,
    });
  });
});
