/** The years of a comparison, and which one it opens on. */
import { expect, test } from 'vitest';
import { recordOf } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { comparedYears } from '../../../src/store/comparison/compared-years.ts';
import { FIRST_COMPARISON } from '../../../src/store/comparison/comparison-place.ts';
import { queryInForce } from '../../../src/store/comparison/query-in-force.ts';
import { makeReport } from '../../support/make-report.ts';

test.each([
  ['the latest', [2021, 2022, 2021, 2022], { all: [2022, 2021], first: 2022 }],
  [
    'the latest that is not of one alone',
    [2021, 2024, 2021, 2022, 2022],
    { all: [2024, 2022, 2021], first: 2022 },
  ],
  [
    'the latest where each is of one alone',
    [2021, 2023, 2022],
    { all: [2023, 2022, 2021], first: 2023 },
  ],
  ['reports without a year do not count', [2022, 2022, null, null], { all: [2022], first: 2022 }],
  ['none', [null], { all: [], first: null }],
] as const)('%s', (_name, years, expected) => {
  const reports = years.map((year) => ({ record: recordOf(makeReport({ year }), [], NO_REVIEW) }));
  expect(comparedYears(reports)).toEqual(expected);
});

test.each([
  ['ranking', null, 2022],
  ['trend', null, 2024],
  ['ranking', 2021, 2021],
  ['trend', 2022, 2022],
  // Of a report that is gone.
  ['ranking', 2019, 2022],
] as const)('%s, where %s was chosen, is asked of %s', (chart, year, expected) => {
  const years = { all: [2024, 2022, 2021], first: 2022 };
  const place = { ...FIRST_COMPARISON, chart, year };
  expect(queryInForce(place, { reports: [], years, formulas: [] }).year).toBe(expected);
});
