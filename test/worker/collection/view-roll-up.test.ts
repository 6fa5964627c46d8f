/** Roll-ups as they are answered to the page: plain data, long lists cut, their length told. */
import { describe, expect, test } from 'vitest';
import type { CollectionState } from '../../../src/collection/state.ts';
import { NO_COLLECTION_STATE } from '../../../src/collection/state.ts';
import { answerCollection } from '../../../src/worker/collection/collection-desk.ts';
import type { CollectedReport } from '../../../src/worker/collection/collection-protocol.ts';
import type {
  MadeRollUpAsked,
  MadeRollUpView,
  RollUpView,
} from '../../../src/worker/collection/roll-up-protocol.ts';
import { makeMember, makeUnit } from '../../support/make-collection.ts';
import type { MemberParts } from '../../support/make-collection.ts';
import { COUNTY, COUNTY_UNITS, countyFigures, countyReports } from '../../support/make-county.ts';
import { BLANK } from '../../support/make-report.ts';

const FEES = 'proactive.fees.amount';
const state: CollectionState = { ...NO_COLLECTION_STATE, units: COUNTY_UNITS };
const at = { parent: COUNTY, year: 2023 };

const collected = (members: readonly MemberParts[]): CollectedReport[] =>
  members.map((parts, order) => ({ ...makeMember(parts), order }));

function rollUp(members: readonly MemberParts[], asked = at, of = state): RollUpView {
  return answerCollection(collected(members), {
    kind: 'rollUp',
    state: of,
    ...asked,
  });
}

function made(members: readonly MemberParts[], asked: Partial<MadeRollUpAsked>): MadeRollUpView {
  const whole = { ...at, without: [], mode: 'mark', ...asked } as const;
  return answerCollection(collected(members), {
    kind: 'madeRollUp',
    state,
    ...whole,
  });
}

const cellOf = <C extends { readonly id: string }>({ cells }: { readonly cells: readonly C[] }) =>
  cells.find(({ id }) => id === FEES);

describe('a roll-up', () => {
  test('says what explains a difference, with errors that wait in that report', () => {
    const view = rollUp(countyFigures(FEES, 6, 1, 2, 3, 4));
    expect(view).toMatchObject({ report: 'r0', missing: [], hasOwn: true, implied: null });
    expect(cellOf(view)).toMatchObject({ state: 'above', printed: 6, sum: 10 });
    expect(cellOf(view)?.explained).toEqual({
      count: 1,
      first: [
        {
          unit: '梅岭乡',
          report: 'r4',
          kind: 'left-out',
          printed: 4,
          right: 0,
          cell: FEES,
          cells: 1,
          errors: 0,
          returned: 0,
        },
      ],
    });
  });

  test('has the figures of a missing unit in the order of its cells', () => {
    const view = rollUp(countyFigures(FEES, 9, 1, 2, 3, null));
    const place = view.cells.findIndex(({ id }) => id === FEES);
    expect(view.missing).toEqual(['梅岭乡']);
    expect(view.implied?.figures[place]).toBe(3);
    expect(view.implied?.figures).toHaveLength(view.cells.length);
  });

  test('is cut where hundreds of units leave a cell blank', () => {
    const towns = Array.from({ length: 60 }, (_none, nth) => `第${nth}镇`);
    const units = [
      ...COUNTY_UNITS.slice(0, 2),
      ...towns.map((name) => makeUnit(name, { parent: COUNTY })),
    ];
    const members = [
      { id: 'r0', agency: COUNTY, year: 2023, cells: { [FEES]: 5 } },
      ...towns.map((agency, nth) => ({
        id: `t${nth}`,
        agency,
        year: 2023,
        cells: { [FEES]: BLANK },
      })),
    ];
    const view = rollUp(members, at, { ...state, units });
    expect(cellOf(view)?.state).toBe('unchecked');
    expect(cellOf(view)?.open.count).toBe(60);
    expect(cellOf(view)?.open.first).toHaveLength(24);
  });

  test.each([
    ['another year', { ...at, year: 2022 }],
    ['a body without units', { ...at, parent: '松林乡' }],
  ])('of %s is empty', (_name, asked) => {
    expect(rollUp(countyFigures(FEES, 1, 1), asked)).toMatchObject({ report: null, cells: [] });
  });
});

describe('a made roll-up', () => {
  const members = countyReports(
    { cells: { [FEES]: 9 } },
    { cells: { [FEES]: 1 } },
    { cells: { [FEES]: 2, 'disputes.review.upheld': 1 } },
    { cells: { [FEES]: BLANK } },
    null,
  );

  test('adds up the units, and names who is missing, in error or blank', () => {
    const view = made(members, {});
    expect(cellOf(view)).toMatchObject({ figure: 3, blanks: { first: ['松林乡'], count: 1 } });
    expect(view.missing).toEqual(['梅岭乡']);
    expect(view.withErrors).toEqual([
      { unit: '清源县水利局', report: 'r2', errors: 1, returned: 0 },
    ]);
    expect(view.taken).toHaveLength(3);
  });

  test('says who brings in a sum that does not hold', () => {
    const [sum] = made(members, {}).broken;
    expect(sum?.bringers).toEqual({
      count: 1,
      first: [{ unit: '清源县水利局', report: 'r2', difference: 1 }],
    });
  });

  test('leaves out who is in error, or is not wanted', () => {
    expect(cellOf(made(members, { mode: 'leave-out' }))?.figure).toBe(1);
    const without = made(members, { without: ['清源县本级', '梅岭乡'] });
    expect(cellOf(without)?.figure).toBe(2);
    expect(without.missing).toEqual([]);
  });

  test('is empty for a year before the three tables', () => {
    expect(made(members, { year: 2015 })).toMatchObject({ form: null, cells: [] });
  });
});
