/** What the missing units would have, and whether that is possible at all. */
import { describe, expect, test } from 'vitest';
import { impliedTable } from '../../../src/collection/roll-up/implied-table.ts';
import type { ImpliedTable } from '../../../src/collection/roll-up/implied-table.ts';
import { listRollUps } from '../../../src/collection/roll-up/roll-up-cells.ts';
import { makeCounty } from '../../support/make-county.ts';
import { LOST, makeReport } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

const UPHELD = 'disputes.review.upheld';
const TOTAL = 'disputes.review.total';
const review = (upheld: number, total: number): ReportParts => ({
  cells: { [UPHELD]: upheld, [TOTAL]: total },
});

function implied(...parts: readonly (ReportParts | null)[]): ImpliedTable | null {
  const [rollUp] = listRollUps(makeCounty(...parts));
  if (rollUp === undefined) throw new Error('no roll-up');
  return impliedTable(rollUp);
}

describe('the implied table', () => {
  test('of one missing unit is what the others leave, and its sums hold', () => {
    const table = implied(review(9, 9), review(2, 2), review(3, 3), {}, null);
    expect(table?.units.map(({ name }) => name)).toEqual(['梅岭乡']);
    expect([table?.figures.get(UPHELD), table?.figures.get(TOTAL)]).toEqual([4, 4]);
    expect(table?.figures.get('disputes.review.corrected')).toBe(0);
    expect(table?.figures.size).toBe(Object.keys(makeReport().cells).length);
    expect(table).toMatchObject({ impossible: [], broken: [] });
  });

  test('of several missing units is what they have together', () => {
    const table = implied(review(9, 9), review(2, 2), null, null, {});
    expect(table?.units.map(({ name }) => name)).toEqual(['清源县水利局', '松林乡']);
    expect(table?.figures.get(UPHELD)).toBe(7);
  });

  test('is impossible below zero, and says which sums do not hold in it', () => {
    const table = implied(review(1, 9), review(2, 2), {}, {}, null);
    expect(table?.impossible).toEqual([UPHELD]);
    expect(table?.broken).toMatchObject([
      { equation: { rule: 'disputes-row-total', line: 'review' }, left: -1, right: 7 },
    ]);
  });

  test('does not follow where a figure is not certain; sums with it are not checked', () => {
    const table = implied(review(9, 9), { cells: { [UPHELD]: LOST } }, {}, {}, null);
    expect(table?.figures.get(UPHELD)).toBeNull();
    expect(table?.figures.get(TOTAL)).toBe(9);
    expect(table?.broken).toEqual([]);
  });

  test('may go down where the form counts changes', () => {
    const change = (by: number): ReportParts => ({
      edition: '2019',
      cells: { 'proactive.licensing.change': by },
    });
    const table = implied(change(-3), change(2), {}, {}, null);
    expect(table?.figures.get('proactive.licensing.change')).toBeNull();
    const same = implied(change(-3), change(2), change(0), change(0), null);
    expect(same?.figures.get('proactive.licensing.change')).toBe(-5);
    expect(same?.impossible).toEqual([]);
  });

  test('there is none while all are in', () => {
    expect(implied({}, {}, {}, {}, {})).toBeNull();
  });
});
