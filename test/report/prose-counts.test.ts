/** What a sentence counts, and which cells of the tables say the same. */
import { describe, expect, test } from 'vitest';
import { listProseCounts } from '../../src/report/prose-counts.ts';
import { makeReport } from '../support/make-report.ts';
import type { ReportParts } from '../support/make-report.ts';

const RECEIVED = 'requests.received.total';
const REVIEWS = 'disputes.review.total';
const SUITS = 'disputes.litigationDirect.total disputes.litigationAfterReview.total';

const countsIn = (overview: string, cells: ReportParts['cells'] = {}): (readonly unknown[])[] =>
  listProseCounts(makeReport({ sections: { overview }, cells })).map(
    ({ count, cells: counted }) => [count, counted.join(' ')],
  );

describe('none at all', () => {
  test.each([
    ['未收到依申请公开', [[0, RECEIVED]]],
    ['没有接到过任何要求公开的申请', [[0, RECEIVED]]],
    ['未收到行政复议申请', [[0, REVIEWS]]],
    ['未收到行政诉讼案件，依法办理申请', [[0, SUITS]]],
    ['没有行政复议', [[0, REVIEWS]]],
    ['未发生因政府信息公开工作引发的行政复议', [[0, REVIEWS]]],
    ['未发生政府信息公开行政复议', [[0, REVIEWS]]],
    ['无因信息公开引起行政复议', [[0, REVIEWS]]],
    ['无信息公开工作引发行政复议', [[0, REVIEWS]]],
    ['未收到信息公开引起的行政复议', [[0, REVIEWS]]],
    ['没有行政诉讼', [[0, SUITS]]],
    ['未发生因政府信息公开工作引发的行政诉讼', [[0, SUITS]]],
    ['未发生政府信息公开行政诉讼', [[0, SUITS]]],
    ['无因信息公开引起行政诉讼', [[0, SUITS]]],
    ['无信息公开工作引发行政诉讼', [[0, SUITS]]],
    ['未收到信息公开引起的行政诉讼', [[0, SUITS]]],
    ...['、', '和', '或', '，', '，提起'].map(
      (between) =>
        [
          `未发生行政复议${between}行政诉讼`,
          [
            [0, REVIEWS],
            [0, SUITS],
          ],
        ] as const,
    ),
    ['不断完善行政复议、行政诉讼制度', []],
  ] as const)('%s', (overview, counts) => {
    expect(countsIn(overview)).toEqual(counts);
  });
});

describe('received and carried over', () => {
  const [CARRIED_IN, CARRIED_OUT] = ['requests.carriedIn.total', 'requests.carriedOut.total'];
  const cells = { [RECEIVED]: 10, [CARRIED_IN]: 2 };
  test.each([
    ['受理申请12件', [[12, `${RECEIVED} ${CARRIED_IN}`]]],
    ['收到申请12件，均为上年结转后合计', [[12, `${RECEIVED} ${CARRIED_IN}`]]],
    ['收到申请12件', [[12, RECEIVED]]],
    ['受理申请10件', [[10, RECEIVED]]],
    ['上年结转2件', [[2, CARRIED_IN]]],
    ['结转下年度3件', [[3, CARRIED_OUT]]],
  ] as const)('%s', (overview, counts) => {
    expect(countsIn(overview, cells)).toEqual(counts);
  });
});

describe('answered', () => {
  const answered = '收到申请12件，答复12件';

  test('is what was received, before what the table leaves out for it to fit', () => {
    const cells = { [RECEIVED]: 12, 'requests.granted.total': 12, 'requests.total.total': 15 };
    expect(countsIn(answered, cells)).toEqual([
      [12, RECEIVED],
      [12, RECEIVED],
    ]);
  });

  test('is otherwise the total of the table, right or not', () => {
    expect(countsIn(answered, { 'requests.total.total': 15 })).toEqual([
      [12, RECEIVED],
      [12, 'requests.total.total'],
    ]);
  });

  test('may leave out what was not taken up', () => {
    const cells = {
      [RECEIVED]: 20,
      'requests.granted.total': 12,
      'requests.other.otherReasons.total': 3,
      'requests.total.total': 15,
    };
    const [, answer] = countsIn(answered, cells);
    expect(answer?.[1]).toContain('requests.granted.total');
    expect(answer?.[1]).toContain('requests.rejected.');
    expect(answer?.[1]).not.toContain('requests.other.');
  });

  test.each(['办理建议，答复12件', '收到申请12件，办理建议，答复7件'])(
    'not of requests: %s',
    (text) => {
      expect(countsIn(text).map(([, counted]) => counted)).not.toContain('requests.total.total');
    },
  );
});
