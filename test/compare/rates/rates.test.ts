/** Every rate against its value by hand, from three invented tables of a report. */
import { describe, expect, test } from 'vitest';
import { measureRate } from '../../../src/compare/rates/measure-rate.ts';
import { USUAL_LEAST } from '../../../src/form/rates/rate.ts';
import { RATES } from '../../../src/form/rates/rates.ts';
import { wilson } from '../../../src/compare/rates/wilson.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import { recordOf } from '../../../src/report/record.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { BLANK, LOST, makeReport, unreadable } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

function record(parts: ReportParts): ReportRecord {
  const report = makeReport(parts);
  return recordOf(report, checkReport(report), NO_REVIEW);
}

/** Businesses stand in three rows only; 263 handled, of which 81 granted or granted in part. */
const row = (key: string, figure: number): Record<CellId, number> => ({
  [`requests.${key}.naturalPerson`]: figure,
  [`requests.${key}.total`]: figure,
});
const REQUESTS = {
  'requests.received.naturalPerson': 200,
  'requests.received.business': 50,
  'requests.received.total': 250,
  ...row('carriedIn', 20),
  'requests.granted.naturalPerson': 10,
  'requests.granted.business': 50,
  'requests.granted.total': 60,
  ...row('partial', 21),
  ...row('denied.stateSecret', 10),
  ...row('denied.deliberative', 30),
  ...row('unavailable.notHeld', 70),
  ...row('unavailable.needsCreation', 20),
  ...row('unavailable.unclear', 8),
  ...row('rejected.petition', 15),
  ...row('rejected.duplicate', 9),
  'requests.total.naturalPerson': 213,
  'requests.total.business': 50,
  'requests.total.total': 263,
  ...row('carriedOut', 7),
};
const DISPUTES = {
  'disputes.review.upheld': 24,
  'disputes.review.corrected': 6,
  'disputes.review.other': 5,
  'disputes.review.pending': 5,
  'disputes.review.total': 40,
  'disputes.litigationDirect.upheld': 8,
  'disputes.litigationDirect.corrected': 1,
  'disputes.litigationDirect.pending': 3,
  'disputes.litigationDirect.total': 12,
  'disputes.litigationAfterReview.upheld': 5,
  'disputes.litigationAfterReview.corrected': 2,
  'disputes.litigationAfterReview.pending': 1,
  'disputes.litigationAfterReview.total': 8,
};
const THREE = { ...row('other.noCorrection', 12), ...row('other.other', 8) };
const FORMS = [
  ['2021', 'three', THREE],
  ['2021', 'one', row('other', 20)],
  ['2019', 'one', row('other', 20)],
  ['2019', 'three', THREE],
] as const;

/** Rate, denominator, cases, n, and the value to the printed place. */
const BY_HAND: readonly (readonly [string, string, number, number, string])[] = [
  ['disclosure', 'handled', 81, 263, '30.80'],
  ['denied', 'handled', 40, 263, '15.21'],
  ['unavailable', 'handled', 98, 263, '37.26'],
  ['rejected', 'handled', 24, 263, '9.13'],
  ['other', 'handled', 20, 263, '7.60'],
  ['substantive', 'decided', 81, 243, '33.33'],
  ['substantive', 'incoming', 81, 270, '30.00'],
  ['completion', 'incoming', 263, 270, '97.41'],
  ['carriedOut', 'incoming', 7, 270, '2.59'],
  ['reviewCorrected', 'settled', 6, 35, '17.14'],
  ['reviewCorrected', 'all', 6, 40, '15.00'],
  ['suitsCorrected', 'settled', 3, 16, '18.75'],
  ['suitsCorrected', 'all', 3, 20, '15.00'],
  ['disputes', 'received', 60, 250, '24.00'],
  ['naturalPersons', 'received', 200, 250, '80.00'],
  ['notHeld', 'unavailable', 70, 98, '71.43'],
];

function find(id: string, by?: string): Parameters<typeof measureRate>[1] {
  const rate = RATES.find((each) => each.id === id);
  const denominator = rate?.denominators.find((each) => by === undefined || each.id === by);
  if (rate === undefined || denominator === undefined) throw new Error(`no rate ${id} ${by}`);
  return { rate, denominator };
}

describe.each(FORMS)('%s with %s', (edition, otherRows, other) => {
  const whole = record({ edition, otherRows, cells: { ...REQUESTS, ...DISPUTES, ...other } });

  test('the tables of the test hold', () => {
    expect(whole.open).toMatchObject({ error: 0, warning: 0 });
  });

  test.each(BY_HAND)('%s by %s', (id, by, cases, of, printed) => {
    const rate = measureRate(whole, find(id, by), USUAL_LEAST);
    expect(rate).toMatchObject({ cases, of, isTooFew: of < 30, marked: [] });
    if ('absence' in rate) throw new Error(rate.absence);
    expect((rate.value * 100).toFixed(2)).toBe(printed);
  });
});

test('every rate and every denominator is checked by hand', () => {
  const all = RATES.flatMap(({ id, denominators }) =>
    denominators.map((denominator) => `${id} ${denominator.id}`),
  );
  expect(BY_HAND.map(([id, by]) => `${id} ${by}`)).toEqual(all);
});

describe('a rate is absent', () => {
  const zero = row('granted', 0);
  test.each<[string, ReportParts, string, string | null]>([
    ['older form', { edition: 'older' }, 'otherForm', null],
    ['nothing handled', { cells: zero }, 'noCases', 'requests.total.total'],
    [
      'the row it divides by is blank',
      {
        cells: Object.fromEntries(
          [
            'naturalPerson',
            'business',
            'research',
            'nonprofit',
            'legalService',
            'otherOrg',
            'total',
          ].map((column) => [`requests.total.${column}`, BLANK]),
        ),
      },
      'blank',
      'requests.total.total',
    ],
    [
      'lost',
      { cells: { ...REQUESTS, 'requests.partial.total': LOST } },
      'unreadable',
      'requests.partial.total',
    ],
    [
      'unreadable',
      { cells: { ...REQUESTS, 'requests.total.total': unreadable('二六三?') } },
      'unreadable',
      'requests.total.total',
    ],
    [
      'total left blank over figures',
      { cells: { ...REQUESTS, 'requests.granted.total': BLANK } },
      'blank',
      'requests.granted.total',
    ],
  ])('%s', (_name, parts, absence, cell) => {
    expect(measureRate(record(parts), find('disclosure'), USUAL_LEAST)).toEqual({ absence, cell });
  });

  test('not for a blank whose row adds up as 0', () => {
    const cells = { ...REQUESTS, ...row('partial', 0), 'requests.partial.total': BLANK };
    const rate = measureRate(record({ cells }), find('disclosure'), USUAL_LEAST);
    expect(rate).toMatchObject({ cases: 60, of: 263 });
  });

  test('for a blank part of a row that does not add up without it', () => {
    const cells = { ...REQUESTS, 'requests.received.naturalPerson': BLANK };
    const rate = measureRate(record({ cells }), find('naturalPersons'), USUAL_LEAST);
    expect(rate).toMatchObject({ absence: 'blank' });
  });
});

test('the cells under open findings are named; few cases are told by a number that can be set', () => {
  const cells = { ...REQUESTS, ...THREE, 'requests.granted.total': 61 };
  const marked = measureRate(record({ cells }), find('disclosure'), 263);
  expect(marked).toMatchObject({ cases: 82, isTooFew: false });
  expect('marked' in marked && marked.marked).toContain('requests.granted.total');
  expect(measureRate(record({ cells }), find('disclosure'), 264)).toMatchObject({ isTooFew: true });
});

test('no interval where the cases are no part of the whole', () => {
  const whole = record({ cells: { ...REQUESTS, ...DISPUTES, ...THREE } });
  expect(measureRate(whole, find('disputes'), USUAL_LEAST)).toMatchObject({ isShare: false });
});

/** The examples of R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('wilson %i / %i', (cases, of, low, high) => {
  const interval = wilson(cases, of);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test.each([
  [0, 0],
  [5, 4],
  [-1, 4],
])('no interval for %i / %i', (cases, of) => {
  expect(wilson(cases, of)).toBe(null);
});

test('the interval ends at the whole where all cases count', () => {
  expect(wilson(20, 20)?.high).toBe(1);
});
