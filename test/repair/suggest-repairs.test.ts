import { describe, expect, test } from 'vitest';
import { isSameHypothesis } from '../../src/repair/index.ts';
import type { Hypothesis } from '../../src/repair/index.ts';
import { BLANK } from '../support/make-report.ts';
import { first, printed, row, told } from './printed.ts';
import type { Cells } from './printed.ts';

describe('the likeliest first', () => {
  test.each<[string, Cells, string, string[]]>([
    [
      'a figure whose row and column both fail',
      { 'requests.partial.nonprofit': 31 },
      'cells',
      ['requests.partial.nonprofit 31 → 37'],
    ],
    [
      'a total of the table',
      { 'requests.total.total': 226 },
      'cells',
      ['requests.total.total 226 → 229'],
    ],
    [
      'a blank that should hold a figure',
      { 'requests.granted.nonprofit': BLANK },
      'cells',
      ['requests.granted.nonprofit blank → 6'],
    ],
    [
      'a row shifted to the right, its total lost',
      row('granted', [BLANK, 12, 0, 0, 6, 0, 0]),
      'row-shifted',
      [
        'requests.granted.naturalPerson blank → 12',
        'requests.granted.business 12 → 0',
        'requests.granted.nonprofit 0 → 6',
        'requests.granted.legalService 6 → 0',
        'requests.granted.total 0 → 18',
      ],
    ],
    [
      'a row shifted to the left, its first figure lost',
      row('received', [0, 0, 79, 0, 0, 230, 0]),
      'row-shifted',
      [
        'requests.received.naturalPerson 0 → 151',
        'requests.received.research 79 → 0',
        'requests.received.nonprofit 0 → 79',
        'requests.received.otherOrg 230 → 0',
        'requests.received.total 0 → 230',
      ],
    ],
    [
      'a figure in the column beside its own',
      row('unavailable.needsCreation', [0, 0, 0, 0, 22, 0, 22]),
      'row-shifted',
      [
        'requests.unavailable.needsCreation.nonprofit 0 → 22',
        'requests.unavailable.needsCreation.legalService 22 → 0',
      ],
    ],
    [
      'two figures of a row swapped',
      row('partial', [37, 0, 0, 12, 0, 0, 49]),
      'cells-swapped',
      ['requests.partial.naturalPerson 37 → 12', 'requests.partial.nonprofit 12 → 37'],
    ],
    [
      'two figures of a column swapped',
      { 'requests.granted.nonprofit': 37, 'requests.partial.nonprofit': 6 },
      'cells-swapped',
      ['requests.granted.nonprofit 37 → 6', 'requests.partial.nonprofit 6 → 37'],
    ],
    [
      'digits run together, the rest moved up',
      row('granted', [120, 0, 6, 0, 0, 18, BLANK]),
      'digits-joined',
      [
        'requests.granted.naturalPerson 120 → 12',
        'requests.granted.research 6 → 0',
        'requests.granted.nonprofit 0 → 6',
        'requests.granted.otherOrg 18 → 0',
        'requests.granted.total blank → 18',
      ],
    ],
    [
      'digits torn apart, the rest pushed on',
      row('carriedIn', [1, 0, 0, 0, 3, 0, 0]),
      'digits-split',
      [
        'requests.carriedIn.naturalPerson 1 → 10',
        'requests.carriedIn.nonprofit 0 → 3',
        'requests.carriedIn.legalService 3 → 0',
        'requests.carriedIn.total 0 → 13',
      ],
    ],
    [
      'two rows swapped',
      { ...row('total', [7, 0, 0, 7, 0, 0, 14]), ...row('carriedOut', [154, 0, 0, 75, 0, 0, 229]) },
      'rows-swapped',
      [
        'requests.total.naturalPerson 7 → 154',
        'requests.total.nonprofit 7 → 75',
        'requests.total.total 14 → 229',
        'requests.carriedOut.naturalPerson 154 → 7',
        'requests.carriedOut.nonprofit 75 → 7',
        'requests.carriedOut.total 229 → 14',
      ],
    ],
    [
      'a row left blank',
      row('partial', [BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, BLANK]),
      'row-blank',
      [
        'requests.partial.naturalPerson blank → 12',
        'requests.partial.nonprofit blank → 37',
        'requests.partial.total blank → 49',
      ],
    ],
    [
      'totals that nobody filled in',
      {
        'requests.granted.total': BLANK,
        'requests.partial.total': BLANK,
        'requests.denied.deliberative.total': BLANK,
      },
      'totals-unfilled',
      ['requests.granted.total blank → 18', 'requests.partial.total blank → 49'],
    ],
  ])('%s', (_name, cells, kind, changes) => {
    const hypothesis = first(printed(cells));
    expect(hypothesis?.kind).toBe(kind);
    expect(hypothesis === undefined ? [] : told(hypothesis)).toEqual(changes);
  });
});

describe('the same slip in another report', () => {
  const shifted = (values: readonly number[]): Hypothesis | undefined =>
    first(printed(row('granted', values)));

  test('is known by its place, whatever the figures', () => {
    const one = shifted([0, 12, 0, 0, 6, 0, 0]);
    const other = first(printed(row('granted', [BLANK, 12, 0, 0, 6, 0, 0])));
    expect(one?.pattern).toBe('row-shifted requests.granted right with-total');
    expect(isSameHypothesis(one as Hypothesis, other as Hypothesis)).toBe(true);
  });

  test('wrong cells are never the same', () => {
    const one = first(printed({ 'requests.partial.nonprofit': 31 })) as Hypothesis;
    expect(isSameHypothesis(one, one)).toBe(false);
  });

  test('another direction is another slip', () => {
    const right = shifted([0, 12, 0, 0, 6, 0, 0]);
    const left = shifted([0, 0, 6, 0, 0, 18, 0]);
    expect(left?.kind).toBe('row-shifted');
    expect(isSameHypothesis(right as Hypothesis, left as Hypothesis)).toBe(false);
  });
});
