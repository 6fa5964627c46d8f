import { describe, expect, test } from 'vitest';
import { listIndicators } from '../../src/compare/indicators.ts';
import { outcomeShares } from '../../src/compare/outcome-shares.ts';
import { repeatsOf } from '../../src/compare/repeats.ts';
import { recordOf } from '../../src/report/record.ts';
import type { ReportRecord } from '../../src/report/record.ts';
import { checkReport } from '../../src/rules/index.ts';
import { BLANK, makeReport } from '../support/make-report.ts';
import type { ReportParts } from '../support/make-report.ts';

function record(parts: ReportParts): ReportRecord {
  const report = makeReport(parts);
  return recordOf(report, checkReport(report), { decisions: {}, mark: null });
}

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
