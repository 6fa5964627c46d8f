/** One truth: a batch leaves the program with the same reports under a body that 汇总表 adds up. */
import { describe, expect, test } from 'vitest';
import { NO_COLLECTION_STATE } from '../../../src/collection/state.ts';
import type { Unit } from '../../../src/collection/units/unit.ts';
import type { ExportedRollUp } from '../../../src/exchange/collection-shape.ts';
import { answerCollection, checkReports } from '../../../src/worker/collection/collection-desk.ts';
import { rollUpsOf } from '../../../src/worker/collection/roll-ups-of.ts';
import { makeMember, makeUnit } from '../../support/make-collection.ts';
import type { MemberParts } from '../../support/make-collection.ts';
import { COUNTY, COUNTY_UNITS, countyReports } from '../../support/make-county.ts';

const collected = (members: readonly MemberParts[]) =>
  members.map((parts, order) => ({ ...makeMember(parts), order }));

function rollUps(
  members: readonly MemberParts[],
  units: readonly Unit[] | null,
): readonly ExportedRollUp[] {
  return rollUpsOf(checkReports(collected(members), { ...NO_COLLECTION_STATE, units }));
}

describe('with a unit list', () => {
  const members: readonly MemberParts[] = [
    ...countyReports({}, {}, {}, {}, null),
    // The same unit and year once more, and a unit that the list puts under nobody.
    { id: 'copy', agency: '清源县水利局', year: 2023 },
    { id: 'apart', agency: '国家税务总局清源县税务局', year: 2023 },
  ];
  const units = [...COUNTY_UNITS, makeUnit('国家税务总局清源县税务局')];

  test('a body adds the units under it, each once, and knows who is missing', () => {
    expect(rollUps(members, units)).toEqual([
      { body: COUNTY, year: 2023, reports: ['r1', 'r2', 'r3'], missing: ['梅岭乡'] },
    ]);
  });

  test('they are those that the made table takes', () => {
    const state = { ...NO_COLLECTION_STATE, units };
    const made = answerCollection(collected(members), {
      kind: 'madeRollUp',
      state,
      parent: COUNTY,
      year: 2023,
      without: [],
      mode: 'mark',
    });
    const [rollUp] = rollUps(members, units);
    expect(made.taken.map(({ report }) => report)).toEqual(rollUp?.reports);
    expect(made.missing).toEqual(rollUp?.missing);
  });

  test('every body that has units of its own has one', () => {
    const village = makeUnit('松林乡农技站', { parent: '松林乡' });
    const more = [...members, { id: 'v', agency: village.name, year: 2023 }];
    expect(rollUps(more, [...units, village]).map(({ body, reports }) => [body, reports])).toEqual([
      [COUNTY, ['r1', 'r2', 'r3']],
      ['松林乡', ['v']],
    ]);
  });
});

describe('without a list', () => {
  const bureaus = ['清源县水利局', '清源县财政局'].map((agency, nth) => ({
    id: `b${nth}`,
    agency,
    year: 2023,
  }));

  test("all but the one government's own report", () => {
    const county = { id: 'c', agency: COUNTY, year: 2023 };
    expect(rollUps([county, ...bureaus], null)).toEqual([
      { body: null, year: 2023, reports: ['b0', 'b1'], missing: [] },
    ]);
  });

  test('of several governments none is taken for the body above', () => {
    const counties = [COUNTY, '云岭县人民政府'].map((agency, nth) => ({
      id: `c${nth}`,
      agency,
      year: 2023,
    }));
    expect(rollUps([...counties, ...bureaus], null)[0]?.reports).toHaveLength(4);
  });
});
