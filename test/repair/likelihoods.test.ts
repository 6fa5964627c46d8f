/** Where several slips mend the same sums: which of them comes first, and which come level. */
import { describe, expect, test } from 'vitest';
import { suggestRepairs } from '../../src/repair/index.ts';
import type { Hypothesis } from '../../src/repair/index.ts';
import type { Cell } from '../../src/report/report.ts';
import { BLANK } from '../support/make-report.ts';
import { first, printed, row, told } from './printed.ts';
import type { Cells } from './printed.ts';

type Figure = number | Partial<Cell>;

function review(...figures: readonly Figure[]): Cells {
  const columns = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
  return Object.fromEntries(
    columns.map((column, index) => [`disputes.review.${column}`, figures[index] ?? 0]),
  );
}

describe('a row of table 4', () => {
  test.each<[string, Cells, string[]]>([
    [
      'the total in 尚未审结 and 0 behind it: moved to the left, the first figure lost',
      review(2, 0, 3, 9, 0),
      [
        'disputes.review.upheld 2 → 4',
        'disputes.review.corrected 0 → 2',
        'disputes.review.other 3 → 0',
        'disputes.review.pending 9 → 3',
        'disputes.review.total 0 → 9',
      ],
    ],
    [
      'a blank before a row that is written out: moved to the right, the total lost',
      review(BLANK, 7, 0, 2, 4),
      [
        'disputes.review.upheld blank → 7',
        'disputes.review.corrected 7 → 0',
        'disputes.review.other 0 → 2',
        'disputes.review.pending 2 → 4',
        'disputes.review.total 4 → 13',
      ],
    ],
    ['a figure that should be none', review(8, 0, 0, 5, 8), ['disputes.review.pending 5 → 0']],
    ['a digit typed twice', review(33, 7, 0, 5, 15), ['disputes.review.upheld 33 → 3']],
  ])('%s', (_name, cells, changes) => {
    expect(told(first(printed(cells)) as Hypothesis)).toEqual(changes);
  });

  test('where nothing tells two cells apart they come level', () => {
    const [knot] = suggestRepairs(printed(review(9, 5, 0, 0, 12)));
    const [one, other] = knot?.hypotheses ?? [];
    expect(told(one as Hypothesis)).toEqual(['disputes.review.upheld 9 → 7']);
    expect(told(other as Hypothesis)).toEqual(['disputes.review.corrected 5 → 3']);
    expect(one?.score).toBe(other?.score);
  });
});

describe('table 3', () => {
  test('a case counted one column off: rather from a cell of many, rather into one of none', () => {
    const [knot] = suggestRepairs(
      printed({
        'requests.unavailable.notHeld.naturalPerson': 27,
        'requests.unavailable.notHeld.nonprofit': 1,
      }),
    );
    const rows = knot?.hypotheses.map(({ changes }) => changes[0]?.cell.split('.').at(-2));
    expect(rows?.slice(0, 3)).toEqual(['notHeld', 'granted', 'partial']);
    expect(knot?.hypotheses[0]?.evidence.map(({ kind }) => kind)).toEqual(['sums']);
  });

  test('the rest of two columns swapped is the same to the sums: the shorter run comes first', () => {
    const swapped: Cells = {
      ...row('total', [0, 0, 0, 75, 154, 0, 229]),
      ...row('carriedOut', [0, 0, 0, 7, 7, 0, 14]),
    };
    const hypothesis = first(printed(swapped));
    expect(hypothesis?.kind).toBe('columns-swapped');
    expect(told(hypothesis as Hypothesis)).toEqual([
      'requests.total.naturalPerson 0 → 154',
      'requests.total.legalService 154 → 0',
      'requests.carriedOut.naturalPerson 0 → 7',
      'requests.carriedOut.legalService 7 → 0',
    ]);
  });
});
