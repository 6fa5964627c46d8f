import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import type { ReviewState } from '../../../src/report/review/review.ts';
import type { SessionReport } from '../../../src/store/storage/session.ts';
import { narrow } from '../../../src/store/listing/list-filters.ts';
import type { Narrowed } from '../../../src/store/listing/list-filters.ts';
import { makeReport } from '../../support/make-report.ts';

function report(
  agency: string,
  [error, warning]: [number, number],
  review: ReviewState,
): SessionReport {
  const record = recordOf(makeReport({ agency }), [], NO_REVIEW);
  return {
    order: 1,
    record: { ...record, open: { error, warning, note: 0 }, review },
    trace: null,
    inherited: NO_REVIEW,
  };
}

const REPORTS = [
  report('甲镇', [2, 0], 'not-begun'),
  report('乙镇', [1, 3], 'in-work'),
  report('丙镇', [0, 1], 'in-work'),
  report('丁局', [0, 0], 'clean'),
];

const view = (narrowed: Partial<Narrowed>): ReturnType<typeof narrow> =>
  narrow(REPORTS, { filter: 'all', reviewState: null, isFound: () => true, ...narrowed });

describe('narrow', () => {
  test.each<[Partial<Narrowed>, string[], object]>([
    [{}, ['甲镇', '乙镇', '丙镇', '丁局'], { all: 4, error: 2, doubt: 1, 'in-work': 2, clean: 1 }],
    [{ filter: 'error' }, ['甲镇', '乙镇'], { all: 4, error: 2, 'in-work': 1, clean: 0 }],
    [
      { reviewState: 'in-work' },
      ['乙镇', '丙镇'],
      { all: 2, error: 1, doubt: 1, 'in-work': 2, clean: 1 },
    ],
    [
      { filter: 'doubt', reviewState: 'in-work' },
      ['丙镇'],
      { all: 2, error: 1, doubt: 1, 'in-work': 1, 'not-begun': 0 },
    ],
    [
      { isFound: ({ record }) => record.agency?.endsWith('局') === true },
      ['丁局'],
      { all: 1, error: 0, clean: 1, 'in-work': 0 },
    ],
  ])('%o shows %o', (narrowed, names, counts) => {
    const { shown, counts: counted } = view(narrowed);
    expect(shown.map(({ record }) => record.agency)).toEqual(names);
    expect(counted).toMatchObject(counts);
  });
});
