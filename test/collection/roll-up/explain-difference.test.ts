/** Which unit alone explains a difference, and which of several is the most likely. */
import { describe, expect, test } from 'vitest';
import { explainDifferences } from '../../../src/collection/roll-up/explain-difference.ts';
import { listRollUps } from '../../../src/collection/roll-up/roll-up-cells.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import { makeCounty } from '../../support/make-county.ts';
import type { ReportParts } from '../../support/make-report.ts';

/** `<unit> <kind> <printed>→<right> <how many cells so>` */
function explain(cell: CellId, ...parts: readonly (ReportParts | null)[]): readonly string[] {
  const [rollUp] = listRollUps(makeCounty(...parts));
  const found = rollUp === undefined ? [] : (explainDifferences(rollUp).get(cell) ?? []);
  return found.map(
    ({ at, kind, printed, right, explains }) =>
      `${at.unit.name} ${kind} ${printed}→${right} ${explains.length}`,
  );
}

const CELL: CellId = 'disputes.review.total';
const OTHER: CellId = 'disputes.review.upheld';
const DECISIONS: CellId = 'proactive.penalties.decisions';
const FEES: CellId = 'proactive.fees.amount';

const ROWS = ['licensing', 'penalties', 'coercion'];

function ofOne(cell: CellId, ...figures: readonly (number | null)[]): readonly string[] {
  return explain(
    cell,
    ...figures.map((figure) => (figure === null ? null : { cells: { [cell]: figure } })),
  );
}

describe('a unit explains a difference', () => {
  test.each([
    ['its figure is the difference: left out', [6, 2, 3, 4, 1], '松林乡 left-out 4→0 1'],
    ['added twice', [14, 2, 3, 4, 1], '松林乡 twice 4→8 1'],
    ['ten times', [48, 2, 3, 400, 3], '松林乡 tenfold 400→40 1'],
    ['a tenth', [48, 2, 3, 4, 3], '松林乡 tenfold 4→40 1'],
    ['two digits changed places', [63, 2, 0, 16, 0], '松林乡 swapped 16→61 1'],
    [
      'two digits changed places, in the middle',
      [3721, 0, 0, 3271, 0],
      '松林乡 swapped 3271→3721 1',
    ],
  ] as const)('%s', (_name, figures, wanted) => {
    expect(ofOne(DECISIONS, ...figures)).toEqual([wanted]);
  });

  test('10,000 times, of money alone', () => {
    expect(ofOne(FEES, 360.5, 12.5, 3_480_000, 0, 0)).toEqual([
      '清源县水利局 ten-thousandfold 3480000→348 1',
    ]);
    expect(ofOne('proactive.licensing.decisions', 360, 12, 3_480_000, 0, 0)).toEqual([]);
  });

  test('none does', () => {
    expect(ofOne(DECISIONS, 100, 2, 3, 4, 1)).toEqual([]);
  });

  test('nothing is explained where nothing is wrong', () => {
    expect(ofOne(DECISIONS, 100, 2, 3, 4, null)).toEqual([]);
    expect(ofOne(DECISIONS, 10, 2, 3, 4, 1)).toEqual([]);
  });
});

describe('evidence', () => {
  test('own sums that then hold come before a figure that happens to be equal', () => {
    const whole = (upheld: number, total: number): ReportParts => ({
      cells: { [OTHER]: upheld, [CELL]: total },
    });
    expect(explain(OTHER, whole(12, 12), whole(2, 2), whole(10, 7), whole(3, 3), {})).toEqual([
      '清源县水利局 own-sums 10→7 1',
      '松林乡 left-out 3→0 1',
    ]);
  });

  test('a unit that explains many cells comes before one that explains few', () => {
    const cells = (...figures: readonly number[]): ReportParts => ({
      cells: Object.fromEntries(
        figures.map((figure, nth) => [`proactive.${ROWS[nth]}.decisions`, figure]),
      ),
    });
    const first: CellId = 'proactive.licensing.decisions';
    const found = explain(first, cells(5, 6, 7), cells(2, 6), cells(3, 0, 1), cells(3, 1, 8), {});
    expect(found).toEqual(['松林乡 left-out 3→0 2', '清源县水利局 left-out 3→0 1']);
  });
});
