import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { explainCell } from '../../src/repair/index.ts';
import { BLANK, LOST, makeReport, unreadable } from '../support/make-report.ts';
import type { ReportParts } from '../support/make-report.ts';

const sentencesOf = (parts: ReportParts, cell: CellId): string[] =>
  explainCell(makeReport(parts), cell).map(({ sentence }) => sentence.zh);

describe('which equations a cell stands in', () => {
  test.each<[CellId, string[]]>([
    ['requests.granted.business', ['requests-result-total business', 'requests-row-total granted']],
    [
      'requests.received.research',
      ['requests-column-balance research', 'requests-row-total received'],
    ],
    [
      'requests.total.total',
      ['requests-column-balance total', 'requests-result-total total', 'requests-row-total total'],
    ],
    ['disputes.review.pending', ['disputes-row-total review']],
    ['proactive.fees.amount', []],
  ])('%s', (cell, wanted) => {
    const found = explainCell(makeReport(), cell).map(
      ({ equation }) => `${equation.rule} ${equation.line}`,
    );
    expect(found).toEqual(wanted);
  });

  test('a report that prints 其他处理 as one row has that row in its sums', () => {
    const [equation] = explainCell(makeReport({ otherRows: 'one' }), 'requests.total.business');
    expect(equation?.addends.map(({ cell }) => cell)).toContain('requests.carriedOut.business');
    expect(explainCell(makeReport({ otherRows: 'one' }), 'requests.other.business')).toHaveLength(
      2,
    );
  });
});

describe('how an equation stands', () => {
  test('addends with their signs give the difference', () => {
    const [balance] = explainCell(
      makeReport({
        cells: {
          'requests.received.business': 9,
          'requests.carriedIn.business': 2,
          'requests.total.business': 7,
          'requests.carriedOut.business': 3,
        },
      }),
      'requests.received.business',
    );
    expect(balance).toMatchObject({ state: 'broken', computed: 11, printed: 10, difference: 1 });
    expect(balance?.addends.map(({ sign, value }) => [sign, value])).toEqual([
      [1, 9],
      [1, 2],
      [-1, 7],
      [-1, 3],
    ]);
  });

  test.each<[string, ReportParts['cells'], string]>([
    [
      'holds',
      { 'disputes.review.upheld': 4, 'disputes.review.total': 4 },
      '「行政复议·总计」 = 左边各格之和：应是 4，印的是 4，相符。',
    ],
    [
      'broken',
      { 'disputes.review.upheld': 118, 'disputes.review.total': 128 },
      '「行政复议·总计」 = 左边各格之和：应是 118，印的是 128，差 10。',
    ],
    [
      'a blank counts as 0, and is named',
      { 'disputes.review.upheld': 3, 'disputes.review.other': BLANK, 'disputes.review.total': 5 },
      '「行政复议·总计」 = 左边各格之和：应是 3，印的是 5，差 2（「行政复议·其他结果」空白，按 0 计算）。',
    ],
    [
      'a blank total',
      { 'disputes.review.upheld': 3, 'disputes.review.total': BLANK },
      '「行政复议·总计」 = 左边各格之和：应是 3，空白，差 3（「行政复议·总计」空白，按 0 计算）。',
    ],
    [
      'not checked',
      { 'disputes.review.upheld': unreadable('若干'), 'disputes.review.other': LOST },
      '「行政复议·总计」 = 左边各格之和：没有检查（「行政复议·结果维持」印的不是数；「行政复议·其他结果」没有读到）。',
    ],
  ])('%s', (_name, cells, sentence) => {
    expect(sentencesOf(cells === undefined ? {} : { cells }, 'disputes.review.pending')).toEqual([
      sentence,
    ]);
  });

  test('what was inferred for lost figures proves nothing', () => {
    const [equation] = explainCell(
      makeReport({
        cells: {
          'disputes.review.upheld': { state: 'inferred', value: 3 },
          'disputes.review.total': 5,
        },
        doubts: [
          {
            rule: 'read-value-lost',
            severity: 'error',
            cells: ['disputes.review.upheld'],
            message: { zh: '', en: '' },
            expected: null,
            found: null,
          },
        ],
      }),
      'disputes.review.total',
    );
    expect(equation).toMatchObject({
      state: 'doubtful',
      caveats: [{ why: 'inferred', cells: ['disputes.review.upheld'] }],
    });
    expect(equation?.sentence.zh).toContain('差 2，但不能确定');
  });
});
