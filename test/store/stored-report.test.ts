import { expect, test } from 'vitest';
import { recordOf } from '../../src/report/record.ts';
import { withReviewState } from '../../src/store/storage/stored-report.ts';
import { makeReport } from '../support/make-report.ts';

test('a report stored before there were review states gets one', () => {
  const { review: _review, ...record } = recordOf(makeReport(), [], { decisions: {}, mark: null });
  const stored = { order: 0, inherited: { edits: [], decisions: {} } };
  const states = [
    withReviewState({ ...stored, record }),
    withReviewState({ ...stored, record: { ...record, open: { error: 1, warning: 0, note: 0 } } }),
    withReviewState({ ...stored, record: { ...record, review: 'as-published' } }),
  ].map(({ record: { review }, inherited }) => [review, inherited.mark]);
  expect(states).toEqual([
    ['clean', null],
    ['not-begun', null],
    ['as-published', null],
  ]);
});
