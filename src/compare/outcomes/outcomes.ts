/** The six kinds of outcome of a request, and each as a measure: its share of all that was handled. */
import { RESULT_ROLES } from '../../form/form-types.ts';
import type { ResultRole } from '../../form/form-types.ts';
import type { Denominator } from '../../form/rates/rate.ts';
import { RESULT_WORDS, resultPart } from '../../form/rates/results.ts';
import type { RateMeasure } from '../measures/measure.ts';

/** In printed order, which is the order of the parts of a bar. */
export const OUTCOMES = RESULT_ROLES;
export type Outcome = ResultRole;

export const OUTCOME_WORDS = RESULT_WORDS;

export function isOutcome(id: string): id is Outcome {
  return Object.hasOwn(OUTCOME_WORDS, id);
}

export function byOutcome<T>(make: (outcome: Outcome) => T): Record<Outcome, T> {
  return {
    granted: make('granted'),
    partial: make('partial'),
    denied: make('denied'),
    unavailable: make('unavailable'),
    rejected: make('rejected'),
    other: make('other'),
  };
}

/** The parts add up to it, also where the printed （七）总计 is another. */
const ALL: Denominator = {
  id: 'parts',
  words: { zh: '六类之和', en: 'the sum of the six kinds' },
  of: [resultPart(...OUTCOMES)],
  without: [],
  leftOut: null,
};

/** What a part of a bar is said to be. */
export const OUTCOME_MEASURES: Readonly<Record<Outcome, RateMeasure>> = byOutcome((outcome) => ({
  kind: 'rate',
  rate: {
    id: outcome,
    words: OUTCOME_WORDS[outcome],
    numeratorWords: OUTCOME_WORDS[outcome],
    numerator: [resultPart(outcome)],
    denominators: [ALL],
    isShare: true,
    note: null,
  },
  denominator: ALL,
}));
