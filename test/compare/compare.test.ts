import { describe, expect, test } from 'vitest';
import { listIndicators } from '../../src/compare/indicators.ts';
import { repeatsOf } from '../../src/compare/repeats.ts';
import { recordOf } from '../../src/report/record.ts';
import type { ReportRecord } from '../../src/report/record.ts';
import { checkReport } from '../../src/rules/index.ts';
import { makeReport } from '../support/make-report.ts';
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
