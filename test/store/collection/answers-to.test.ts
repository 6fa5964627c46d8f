/** What can be decided on a finding between reports: there is not always a report to send back. */
import { expect, test } from 'vitest';
import { COLLECTION_RULES } from '../../../src/collection/finding.ts';
import { answersTo } from '../../../src/store/collection/between.ts';

test('a report that is missing is not sent back, nor a name that is asked about, nor what was not compared; all else may be', () => {
  const withoutReturn = COLLECTION_RULES.filter((rule) => !answersTo(rule).includes('returned'));
  expect(withoutReturn).toEqual(['missing-report', 'name-variant', 'not-compared']);
  expect(COLLECTION_RULES.every((rule) => answersTo(rule).includes('dismissed'))).toBe(true);
});
