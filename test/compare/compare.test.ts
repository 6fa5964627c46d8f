import { describe, expect, test } from 'vitest';
import { listIndicators } from '../../src/compare/indicators.ts';
import { outcomeShares } from '../../src/compare/outcome-shares.ts';
import { findMeasure } from '../../src/compare/measures/measure.ts';
import { repeatsOf } from '../../src/compare/repeats.ts';
import { trendsOf } from '../../src/compare/trends.ts';
import { recordOf } from '../../src/report/record.ts';
import type { ReportRecord } from '../../src/report/record.ts';
import { checkReport } from '../../src/rules/index.ts';
import { BLANK, makeReport } from '../support/make-report.ts';
import type { ReportParts } from '../support/make-report.ts';

function record(parts: ReportParts): ReportRecord {
  const report = makeReport(parts);
  return recordOf(report, checkReport(report), { decisions: {}, mark: null });
}

const busy = {
  'requests.received.naturalPerson': 9,
  'requests.received.total': 9,
  'requests.total.naturalPerson': 9,
  'requests.total.total': 9,
  'requests.granted.naturalPerson': 9,
  'requests.granted.total': 9,
} as const;

describe('repeatsOf', () => {
  test('the same agency and year twice; unknown ones are taken for different', () => {
    const year = 2022;
    const repeats = repeatsOf([
      record({ agency: '甲', year }),
      record({ agency: '乙', year }),
      record({ agency: '甲', year: 2021 }),
      record({ agency: '甲', year }),
      record({ agency: null, year }),
      record({ agency: null, year }),
    ]);
    expect(repeats.map(({ records, ...group }) => [group, records.length])).toEqual([
      [{ agency: '甲', year: 2022 }, 2],
    ]);
  });
});

describe('outcomeShares', () => {
  test('shares of what was handled; blank row totals are made up from the applicants', () => {
    const [shares] = outcomeShares([
      record({
        otherRows: 'one',
        cells: {
          'requests.granted.total': 5,
          'requests.denied.stateSecret.total': 2,
          'requests.denied.deliberative.naturalPerson': 1,
          'requests.denied.deliberative.total': BLANK,
          'requests.other.total': 2,
        },
      }),
      record({}),
    ]);
    expect(shares?.counts).toEqual({
      granted: 5,
      partial: 0,
      denied: 3,
      unavailable: 0,
      rejected: 0,
      other: 2,
    });
    expect(shares?.shares.granted).toBe(0.5);
  });
});

describe('trendsOf', () => {
  const received = findMeasure('requests.received.total', null);
  if (received === null) throw new Error('no such measure');

  test('one line an agency with two years or more, by rising year', () => {
    const trends = trendsOf(
      [
        record({ agency: '甲', year: 2022, cells: busy }),
        record({ agency: '甲', year: 2021 }),
        record({ agency: '甲', edition: '2019', year: 2020, cells: busy }),
        record({ agency: '乙', year: 2022 }),
      ],
      received,
    );
    expect(
      trends.map(({ agency, points }) => [agency, points.map(({ year, value }) => [year, value])]),
    ).toEqual([
      [
        '甲',
        [
          [2020, 9],
          [2021, 0],
          [2022, 9],
        ],
      ],
    ]);
  });
});

test('every figure of every edition can be compared, once', () => {
  const ids = listIndicators().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining([
      'proactive.fees.amount',
      'proactive.procurement.amount',
      'requests.other.total',
      'requests.other.other.total',
    ]),
  );
});
