/** Where one sum speaks alone: what comes first, what is not offered, and that nothing leads. */
import { describe, expect, test } from 'vitest';
import { suggestRepairs } from '../../src/repair/index.ts';
import type { Knot } from '../../src/repair/index.ts';
import type { Doubt } from '../../src/report/finding.ts';
import type { Cell, Report } from '../../src/report/report.ts';
import { BLANK } from '../support/make-report.ts';
import type { ReportParts } from '../support/make-report.ts';
import { printed, told } from './printed.ts';
import type { Cells } from './printed.ts';

type Figure = number | Partial<Cell>;

function disputes(row: string, ...figures: readonly Figure[]): Cells {
  const columns = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
  return Object.fromEntries(
    columns.map((column, index) => [`disputes.${row}.${column}`, figures[index] ?? 0]),
  );
}

function knotOf(cells: Cells, parts: ReportParts = {}): Knot {
  return suggestRepairs(printed(cells, parts))[0] as Knot;
}

const kinds = ({ hypotheses }: Knot): string[] => hypotheses.map(({ kind }) => kind);
const firstOf = ({ hypotheses: [first] }: Knot): string[] =>
  first === undefined ? [] : told(first);

function noted(rule: Doubt['rule'], row: string): Doubt {
  const cells = (['upheld', 'corrected'] as const).map((key) => `disputes.${row}.${key}` as const);
  const message = { zh: '', en: '' };
  return { rule, severity: 'warning', cells, message, expected: null, found: null };
}

describe('the total of a row of table 4 left at 0', () => {
  test.each<[string, Figure[], number]>([
    ['with two figures before it', [10, 1, 0, 0, 0], 11],
    ['with figures that could be one torn apart', [20, 3, 0, 4, 0], 27],
    ['with a 0 before figures that look moved', [0, 8, 6, 0, 0], 14],
  ])('%s: it is filled in, and nothing else changes', (_name, figures, total) => {
    const knot = knotOf(disputes('review', ...figures));
    expect(firstOf(knot)).toEqual([`disputes.review.total 0 → ${total}`]);
    expect(kinds(knot)).not.toContain('digits-split');
  });

  test('one figure before it: the text tells, whatever else would fit', () => {
    const sections = { overview: '全年被申请行政复议9件。' };
    const knot = knotOf(disputes('review', 0, 0, 0, 9, 0), { sections });
    expect(firstOf(knot)).toEqual(['disputes.review.total 0 → 9']);
  });

  test('all totals of the table left at 0 speak for each other', () => {
    const cells = { ...disputes('review', 10, 1), ...disputes('litigationDirect', 5) };
    const knots = suggestRepairs(printed(cells));
    expect(knots.map(firstOf)).toEqual([
      ['disputes.review.total 0 → 11'],
      ['disputes.litigationDirect.total 0 → 5'],
    ]);
    expect(knots[1]?.hypotheses[0]?.evidence.map(({ kind }) => kind)).toContain('unfilled');
    const filled = { ...cells, 'disputes.review.total': 11 };
    expect(firstOf(knotOf(filled))).toEqual(['disputes.litigationDirect.upheld 5 → 0']);
  });
});

describe('slips of print', () => {
  // 1 and 0 for 10, and the total pushed out: the sum alone would fit.
  const torn = disputes('review', 1, 0, 3, 0, 13);
  const joined = disputes('review', 123, 0, 0, 0, 15);

  test.each<[string, Cells, Doubt['rule'], string]>([
    ['torn apart', torn, 'read-torn-apart', 'digits-split'],
    ['run together', joined, 'read-run-together', 'digits-joined'],
  ])('%s: offered only where the reader noted it', (_name, cells, rule, kind) => {
    expect(kinds(knotOf(cells))).not.toContain(kind);
    expect(kinds(knotOf(cells, { doubts: [noted(rule, 'review')] }))).toContain(kind);
    const elsewhere = { doubts: [noted(rule, 'litigationDirect')] };
    expect(kinds(knotOf(cells, elsewhere))).not.toContain(kind);
  });

  test('a row moved: offered where a blank was left behind in a row that is written out', () => {
    expect(kinds(knotOf(disputes('review', BLANK, 7, 0, 2, 4)))).toContain('row-shifted');
    expect(kinds(knotOf(disputes('review', 0, 7, 0, 2, 4)))).not.toContain('row-shifted');
    expect(kinds(knotOf(disputes('review', BLANK, 7, BLANK, 2, 4)))).not.toContain('row-shifted');
  });

  test('two figures printed in one cell', () => {
    const cells = { ...joined, 'disputes.review.upheld': { value: 123, raw: '12 3' } };
    expect(kinds(knotOf(cells))).toContain('digits-joined');
  });
});

describe('equals', () => {
  test('one sum alone never has a first, whatever the text says', () => {
    const sections = { overview: '全年被申请行政复议11件。' };
    expect(knotOf(disputes('review', 10, 1), { sections }).isEqual).toBe(true);
    expect(knotOf(disputes('review', 10, 1)).isEqual).toBe(true);
  });

  test('sums that cross in one cell have one; those that come level do not', () => {
    const isEqual = (report: Report): boolean[] =>
      suggestRepairs(report).map((knot) => knot.isEqual);
    expect(isEqual(printed({ 'requests.partial.nonprofit': 31 }))).toEqual([false]);
    const level = printed({
      'requests.granted.naturalPerson': 11,
      'requests.partial.nonprofit': 38,
    });
    for (const { hypotheses, isEqual: equal } of suggestRepairs(level))
      if (hypotheses[0]?.score === hypotheses[1]?.score) expect(equal).toBe(true);
  });
});
