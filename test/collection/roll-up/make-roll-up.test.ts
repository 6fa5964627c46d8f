/** A table made from the units' reports: sums, who gave what, and what is not certain about it. */
import { describe, expect, test } from 'vitest';
import { makeRollUp } from '../../../src/collection/roll-up/make-roll-up.ts';
import type { MadeCell, MadeRollUp } from '../../../src/collection/roll-up/make-roll-up.ts';
import { partsOf } from '../../../src/collection/roll-up/parts-of.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import { COUNTY_UNITS, makeCounty } from '../../support/make-county.ts';
import { BLANK, LOST } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

const UNITS = COUNTY_UNITS.slice(1).map(({ name }) => name);
const UPHELD: CellId = 'disputes.review.upheld';
const TOTAL: CellId = 'disputes.review.total';
const FEES: CellId = 'proactive.fees.amount';

function made(
  parts: readonly (ReportParts | null)[],
  mode: 'leave-out' | 'mark' = 'mark',
): MadeRollUp {
  const table = makeRollUp(makeCounty(null, ...parts), { year: 2023, units: UNITS, mode });
  if (table === null) throw new Error('no table');
  return table;
}

function cellOf({ cells }: MadeRollUp, id: CellId): MadeCell | undefined {
  return cells.find((cell) => cell.id === id);
}

const names = (
  units: readonly { readonly unit: { readonly name: string } }[] = [],
): readonly string[] => units.map(({ unit }) => unit.name);

const review = (upheld: number, total: number): ReportParts => ({
  cells: { [UPHELD]: upheld, [TOTAL]: total },
});

describe('a table made of its units', () => {
  test('adds them up in the official layout, without the noise of binary fractions', () => {
    const fees = (amount: number): ReportParts => ({ cells: { [FEES]: amount } });
    const table = made([fees(0.1), fees(0.2), fees(0.3), { otherRows: 'one' }]);
    expect(table.form).toEqual({ edition: '2021', otherRows: 'three' });
    expect(cellOf(table, FEES)).toEqual({
      id: FEES,
      figure: 0.6,
      blanks: [],
      unknown: [],
      isMarked: false,
    });
    expect(table).toMatchObject({ missing: [], withErrors: [], broken: [] });
    expect(names(table.taken)).toEqual(UNITS);
  });

  test('tells which unit gave what', () => {
    const table = made([review(1, 1), {}, null, review(2, 2)]);
    expect(cellOf(table, UPHELD)?.figure).toBe(3);
    expect(
      partsOf(table.form, table.taken, UPHELD).map(({ at, given }) => [at.unit.name, given.figure]),
    ).toEqual([
      ['清源县本级', 1],
      ['清源县水利局', 0],
      ['梅岭乡', 2],
    ]);
    expect(table.missing).toEqual(['松林乡']);
  });

  test('names blanks, which count as 0, and figures that are not known', () => {
    const table = made([
      review(1, 1),
      { cells: { [UPHELD]: BLANK } },
      { cells: { [UPHELD]: LOST } },
      {},
    ]);
    const cell = cellOf(table, UPHELD);
    expect([cell?.figure, names(cell?.blanks), names(cell?.unknown)]).toEqual([
      1,
      ['清源县水利局'],
      ['松林乡'],
    ]);
  });

  test('has no figure where no unit gives one', () => {
    const blank = { cells: { [UPHELD]: BLANK } };
    expect(cellOf(made([blank, blank, blank, null]), UPHELD)?.figure).toBeNull();
  });

  test('takes units with open errors and marks what they enter, or leaves them out', () => {
    const parts = [review(1, 1), review(5, 4), {}, {}];
    const marked = made(parts);
    expect(names(marked.withErrors)).toEqual(['清源县水利局']);
    expect([cellOf(marked, UPHELD)?.figure, cellOf(marked, UPHELD)?.isMarked]).toEqual([6, true]);
    expect(cellOf(marked, FEES)?.isMarked).toBe(false);
    expect(marked.broken).toMatchObject([{ left: 6, right: 5 }]);
    const without = made(parts, 'leave-out');
    expect(names(without.taken)).toEqual(['清源县本级', '松林乡', '梅岭乡']);
    expect(names(without.withErrors)).toEqual(['清源县水利局']);
    expect([cellOf(without, UPHELD)?.figure, cellOf(without, UPHELD)?.isMarked]).toEqual([
      1,
      false,
    ]);
    expect(without.broken).toEqual([]);
  });

  test('there is none for years without a common form', () => {
    expect(makeRollUp(makeCounty({}), { year: 2016, units: UNITS, mode: 'mark' })).toBeNull();
  });
});
