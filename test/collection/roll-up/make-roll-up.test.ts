/** A table made from the units' reports: sums, who gave what, and what is not certain about it. */
import { describe, expect, test } from 'vitest';
import { makeRollUp } from '../../../src/collection/roll-up/make-roll-up.ts';
import type { MadeCell, MadeRollUp } from '../../../src/collection/roll-up/make-roll-up.ts';
import { partsOf } from '../../../src/collection/roll-up/parts-of.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import { COUNTY_UNITS, makeCounty } from '../../support/make-county.ts';
import { cellsOf } from '../../../src/form/editions.ts';
import type { CountyReport } from '../../support/make-county.ts';
import { BLANK, LOST } from '../../support/make-report.ts';

const UNITS = COUNTY_UNITS.slice(1).map(({ name }) => name);
const UPHELD: CellId = 'disputes.review.upheld';
const TOTAL: CellId = 'disputes.review.total';
const FEES: CellId = 'proactive.fees.amount';

function made(
  parts: readonly (CountyReport | null)[],
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

const openAt = (table: MadeRollUp, id: CellId): readonly string[] => names(cellOf(table, id)?.open);

/** Every cell of a table alike. */
const withTable = (table: string, cell: typeof LOST): CountyReport => ({
  cells: Object.fromEntries(
    cellsOf({ edition: '2021', otherRows: 'three' })
      .filter((each) => each.table === table)
      .map(({ id }) => [id, cell]),
  ),
});

const review = (upheld: number, total: number): CountyReport => ({
  cells: { [UPHELD]: upheld, [TOTAL]: total },
});

describe('a table made of its units', () => {
  test('adds them up in the official layout, without the noise of binary fractions', () => {
    const fees = (amount: number): CountyReport => ({ cells: { [FEES]: amount } });
    const table = made([fees(0.1), fees(0.2), fees(0.3), { otherRows: 'one' }]);
    expect(table.form).toEqual({ edition: '2021', otherRows: 'three' });
    expect(cellOf(table, FEES)).toEqual({
      id: FEES,
      figure: 0.6,
      blanks: [],
      unknown: [],
      open: [],
      returned: [],
      published: [],
    });
    expect(table).toMatchObject({ missing: [], withErrors: [], lacking: [], broken: [] });
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
    expect([cellOf(marked, UPHELD)?.figure, openAt(marked, UPHELD)]).toEqual([6, ['清源县水利局']]);
    expect(openAt(marked, FEES)).toEqual([]);
    expect(marked.broken).toMatchObject([{ left: 6, right: 5 }]);
    const without = made(parts, 'leave-out');
    expect(names(without.taken)).toEqual(['清源县本级', '松林乡', '梅岭乡']);
    expect(names(without.withErrors)).toEqual(['清源县水利局']);
    expect([cellOf(without, UPHELD)?.figure, openAt(without, UPHELD)]).toEqual([1, []]);
    expect(without.broken).toEqual([]);
  });

  test('what was sent back is as wrong as before: marked, apart from what is open or as published', () => {
    const table = made([
      { ...review(5, 4), answer: 'returned' },
      { ...review(2, 1), answer: 'as-published' },
      review(3, 2),
      { ...review(1, 0), answer: 'dismissed' },
    ]);
    const cell = cellOf(table, UPHELD);
    expect(names(cell?.returned)).toEqual(['清源县本级']);
    expect(names(cell?.published)).toEqual(['清源县水利局']);
    expect(names(cell?.open)).toEqual(['松林乡']);
    expect(names(table.withErrors)).toEqual(['清源县本级', '松林乡']);
    const without = made([{ ...review(5, 4), answer: 'returned' }, {}, {}, {}], 'leave-out');
    expect(names(without.taken)).not.toContain('清源县本级');
  });

  test('a sum that does not hold in it says which units bring it in, and by how much', () => {
    const [sum] = made([review(5, 4), review(1, 3), {}, review(2, 2)]).broken;
    expect(sum).toMatchObject({ left: 8, right: 9 });
    expect(sum?.bringers.map(({ at, difference }) => [at.unit.name, difference])).toEqual([
      ['清源县水利局', -2],
      ['清源县本级', 1],
    ]);
  });

  test('errors of two units that make up for each other still hold in the whole', () => {
    expect(made([review(5, 4), review(1, 2), {}, {}]).broken).toEqual([]);
  });

  test('a unit without a table, or with an empty one, does not count silently', () => {
    const table = made([withTable('requests', LOST), withTable('disputes', BLANK), {}, null]);
    expect(
      table.lacking.map((each) => [each.table, each.kind, names(each.units)] as const),
    ).toEqual([
      ['requests', 'lost', ['清源县本级']],
      ['disputes', 'blank', ['清源县水利局']],
    ]);
  });

  test('there is none for years without a common form', () => {
    expect(makeRollUp(makeCounty({}), { year: 2016, units: UNITS, mode: 'mark' })).toBeNull();
  });
});
