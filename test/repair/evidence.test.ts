/** What speaks for one cell rather than another. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { suggestRepairs } from '../../src/repair/index.ts';
import type { Hypothesis, RepairOptions } from '../../src/repair/index.ts';
import { BLANK } from '../support/make-report.ts';
import type { ReportParts } from '../support/make-report.ts';
import { first, printed, told } from './printed.ts';
import type { Cells } from './printed.ts';

describe('what speaks for one cell rather than another', () => {
  // A row of table 4 has one sum only: any of its cells may be the wrong one.
  const review: Cells = {
    'disputes.review.upheld': 40,
    'disputes.review.corrected': 21,
    'disputes.review.total': 71,
  };
  const cellOf = (hypothesis: Hypothesis | undefined): CellId | undefined =>
    hypothesis?.changes[0]?.cell;

  test.each<[string, Cells, ReportParts, RepairOptions, CellId, string]>([
    [
      'a look-alike digit',
      { 'disputes.review.upheld': 60, 'disputes.review.other': 20, 'disputes.review.total': 100 },
      {},
      {},
      'disputes.review.upheld',
      'look-alike',
    ],
    [
      'what was inferred',
      { ...review, 'disputes.review.corrected': { state: 'inferred', value: 21 } },
      {},
      {},
      'disputes.review.corrected',
      'inferred',
    ],
    [
      'what was read with doubt',
      review,
      {
        doubts: [
          {
            rule: 'read-odd-print',
            severity: 'warning',
            cells: ['disputes.review.upheld'],
            message: { zh: '', en: '' },
            expected: null,
            found: null,
          },
        ],
      },
      {},
      'disputes.review.upheld',
      'reading-doubt',
    ],
    [
      'a blank',
      { ...review, 'disputes.review.pending': BLANK },
      {},
      {},
      'disputes.review.pending',
      'blank',
    ],
  ])('%s', (_name, cells, parts, options, cell, evidence) => {
    const hypothesis = first(printed(cells, parts), options);
    expect(cellOf(hypothesis)).toBe(cell);
    expect(hypothesis?.evidence.map(({ kind }) => kind)).toContain(evidence);
  });

  test('the figure that the text gives', () => {
    const report = printed(
      { 'disputes.review.upheld': 3, 'disputes.review.total': 5 },
      { sections: { overview: '全年被申请行政复议3件。' } },
    );
    const hypothesis = first(report);
    expect(told(hypothesis as Hypothesis)).toEqual(['disputes.review.total 5 → 3']);
    expect(hypothesis?.evidence.map(({ text }) => text.zh)).toContain('正文写的就是 3。');
  });

  test('the text bears out what is printed: then it is another cell', () => {
    const cells = { 'disputes.review.upheld': 40, 'disputes.review.total': 60 };
    const sections = { overview: '全年被申请行政复议60件。' };
    expect(told(first(printed(cells, { sections })) as Hypothesis)).toEqual([
      'disputes.review.upheld 40 → 60',
    ]);
    const [knot] = suggestRepairs(printed(cells, { sections }));
    const total = knot?.hypotheses.find((each) => cellOf(each) === 'disputes.review.total');
    expect(total?.evidence.map(({ kind }) => kind)).toContain('against-prose');
  });

  test('a count of how the cases ended tells the cell', () => {
    const report = printed(
      { 'disputes.review.upheld': 3, 'disputes.review.corrected': 4, 'disputes.review.total': 6 },
      { sections: { overview: '全年被申请行政复议6件，其中维持3件，纠正3件。' } },
    );
    expect(told(first(report) as Hypothesis)).toEqual(['disputes.review.corrected 4 → 3']);
  });

  test('figures under 10 are not ranked by their digits', () => {
    const [knot] = suggestRepairs(
      printed({
        'disputes.review.upheld': 3,
        'disputes.review.corrected': 1,
        'disputes.review.other': 1,
        'disputes.review.pending': 2,
        'disputes.review.total': 9,
      }),
    );
    expect(new Set(knot?.hypotheses.slice(0, 5).map(({ score }) => score)).size).toBe(1);
    expect(knot?.hypotheses[0]?.evidence.map(({ kind }) => kind)).toEqual(['sums']);
  });

  test("last year's report: what it carried over has come in", () => {
    // Received 230 and carried in 13, or 228 and 15: with the received cells locked only one is left.
    const cells = { 'requests.carriedIn.nonprofit': 5, 'requests.carriedIn.business': 1 };
    const without = suggestRepairs(printed(cells)).flatMap(({ hypotheses }) => hypotheses);
    const lastYear = { 'requests.carriedOut.nonprofit': 3, 'requests.carriedOut.business': 0 };
    const borneOut = suggestRepairs(printed(cells), { lastYear }).flatMap(
      ({ hypotheses }) => hypotheses,
    );
    const gain = (all: readonly Hypothesis[]): number | undefined =>
      all.find(({ changes }) => changes[0]?.cell === 'requests.carriedIn.business')?.score;
    expect(gain(borneOut)).toBeGreaterThan(gain(without) ?? 0);
    expect(borneOut.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))).toContain(
      'last-year',
    );
  });

  test('a printed 0 is seldom the wrong one', () => {
    const [knot] = suggestRepairs(
      printed({ 'disputes.review.corrected': 4, 'disputes.review.total': 6 }),
    );
    expect(knot?.hypotheses.map(cellOf).slice(0, 2)).toEqual([
      'disputes.review.corrected',
      'disputes.review.total',
    ]);
  });

  test('what last year bears out is not changed lightly', () => {
    const cells = { 'requests.carriedIn.nonprofit': 5 };
    const lastYear = { 'requests.carriedOut.nonprofit': 5 };
    expect(first(printed(cells), { lastYear })?.evidence.map(({ kind }) => kind)).toContain(
      'against-last-year',
    );
  });
});
