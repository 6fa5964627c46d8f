import { describe, expect, test } from 'vitest';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import type { ReviewState } from '../../../src/report/review/review.ts';
import { recordOf } from '../../../src/report/record.ts';
import type { SessionReport } from '../../../src/store/storage/session.ts';
import { COMPARE } from '../../../src/store/listing/report-orders.ts';
import type { ReportOrder } from '../../../src/store/listing/report-orders.ts';
import { makeReport } from '../../support/make-report.ts';

function report(order: number, agency: string, facts: [number, ReviewState]): SessionReport {
  const record = recordOf(makeReport({ agency }), [], NO_REVIEW);
  const [error, review] = facts;
  return {
    order,
    record: { ...record, open: { error, warning: 0, note: 0 }, review },
    trace: null,
    inherited: NO_REVIEW,
  };
}

const REPORTS = [
  report(1, '丙镇', [0, 'clean']),
  report(2, '甲镇', [9, 'as-published']),
  report(3, '乙镇', [1, 'in-work']),
  report(4, '第10街道', [3, 'not-begun']),
  report(5, '第9街道', [3, 'not-begun']),
];

describe('the orders of the list', () => {
  test.each<[ReportOrder, number[]]>([
    ['worst', [4, 5, 3, 2, 1]],
    ['state', [4, 5, 3, 1, 2]],
    ['agency', [1, 5, 4, 2, 3]],
    ['order', [1, 2, 3, 4, 5]],
  ])('%s', (order, expected) => {
    const sorted = [...REPORTS].reverse().sort(COMPARE[order]);
    expect(sorted.map((each) => each.order)).toEqual(expected);
  });
});
