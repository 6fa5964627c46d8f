import { describe, expect, test } from 'vitest';
import { isCleared, REVIEW_STATES, reviewStateOf } from '../../src/report/review.ts';
import type { ReviewFacts, ReviewState } from '../../src/report/review.ts';

const UNTOUCHED: ReviewFacts = {
  mark: null,
  open: { error: 0, warning: 0, note: 0 },
  decided: 0,
  publishedErrors: 0,
  asPublished: 0,
  edited: 0,
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
    ['all edited away', { edited: 3 }, 'clean'],
    ['all decided, none as published', { decided: 2 }, 'clean'],
    ['all decided, one as published', { decided: 2, asPublished: 1, open: NOTE }, 'as-published'],
    ['accepted, but another is open', { decided: 1, asPublished: 1, open: DOUBT }, 'in-work'],
    ['declared as published', { mark: 'as-published', open: ERROR }, 'as-published'],
    ['put back to work', { mark: 'in-work' }, 'in-work'],
  ])('%s', (_name, facts, state) => {
    expect(reviewStateOf({ ...UNTOUCHED, ...facts })).toBe(state);
  });

  test('two of them need no more work', () => {
    expect(REVIEW_STATES.filter(isCleared)).toEqual(['clean', 'as-published']);
  });
});
