/** A body's table against the sum of its units: five states, and none of them guessed. */
import { describe, expect, test } from 'vitest';
import { listRollUps } from '../../../src/collection/roll-up/roll-up-cells.ts';
import type { RollUpCell } from '../../../src/collection/roll-up/roll-up-cells.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import { COUNTY, COUNTY_UNITS, countyReports, makeCounty } from '../../support/make-county.ts';
import { makeCollection, makeUnit } from '../../support/make-collection.ts';
import { BLANK, doubtOn, LOST, unreadable } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

type Figure = number | NonNullable<ReportParts['cells']>[CellId];

const CELL: CellId = 'disputes.review.total';
const FEES: CellId = 'proactive.fees.amount';
const CHANGE: CellId = 'proactive.licensing.change';

/** The cell of the county's table; null = not handed in. */
function cellOf(cell: CellId, figures: readonly (Figure | null)[], form: ReportParts = {}): string {
  const [rollUp] = listRollUps(
    makeCounty(
      ...figures.map((figure) => {
        const doubts = figure === DOUBTED ? [doubtOn(cell)] : [];
        return figure === null ? null : { ...form, cells: { [cell]: figure }, doubts };
      }),
    ),
  );
  return told(rollUp?.cells.find(({ id }) => id === cell));
}

function told(cell: RollUpCell | undefined): string {
  if (cell === undefined) return 'none';
  const open = cell.open.map(({ at, state }) => `${at.unit.name} ${state}`);
  return [`${cell.sum}/${cell.printed ?? '?'}`, cell.state, ...open].join(' ');
}

const DOUBTED = { value: 9, raw: '九' } as const;

describe('a cell is', () => {
  test.each([
    ['equal', [10, 2, 3, 4, 1], '10/10 equal'],
    ['equal, though one is missing', [10, 2, 3, 5, null], '10/10 equal'],
    ['above, with all in', [10, 2, 3, 4, 2], '11/10 above'],
    ['above, whoever is missing', [10, 2, 3, 6, null], '11/10 above'],
    ['above, though a blank may be more', [10, 2, 9, BLANK, null], '11/10 above'],
    ['above, by what is certain alone', [10, 2, 9, LOST, DOUBTED], '20/10 above'],
    ['below, with one missing', [10, 2, 3, 4, null], '9/10 below-missing'],
    ['below, with all in', [10, 2, 3, 4, 0], '9/10 below-all-in'],
    ['unchecked: a blank', [10, 2, 3, 4, BLANK], '9/10 unchecked 梅岭乡 blank'],
    ['equal with a blank as 0', [9, 2, 3, 4, BLANK], '9/9 equal'],
    ['unchecked: a lost figure', [10, 2, 3, LOST, null], '5/10 unchecked 松林乡 unknown'],
    ['unchecked, even where it would add up', [5, 2, 3, 0, LOST], '5/5 unchecked 梅岭乡 unknown'],
    ['unchecked: a figure in doubt', [10, 2, 3, DOUBTED, 0], '14/10 unchecked 松林乡 doubt'],
    ['equal with a figure in doubt', [14, 2, 3, DOUBTED, 0], '14/14 equal'],
    [
      'unchecked: its own is unreadable',
      [unreadable('一'), 1, 0, 0, 0],
      `1/? unchecked ${COUNTY} unknown`,
    ],
    ['unchecked: its own is blank', [BLANK, 1, 0, 0, 0], `1/0 unchecked ${COUNTY} blank`],
    ['equal: its own is blank and there is nothing', [BLANK, 0, 0, 0, 0], '0/0 equal'],
    ['unchecked: its own is in doubt', [DOUBTED, 9, 1, 0, 0], `10/9 unchecked ${COUNTY} doubt`],
  ] as const)('%s', (_name, figures, wanted) => {
    expect(cellOf(CELL, figures)).toBe(wanted);
  });

  test('equal without the noise of binary fractions', () => {
    expect(cellOf(FEES, [0.6, 0.1, 0.2, 0.3, 0])).toBe('0.6/0.6 equal');
  });

  test('signed: nothing is certain while one is missing', () => {
    const form = { edition: '2019' } as const;
    expect(cellOf(CHANGE, [3, 5, 0, 0, null], form)).toBe('5/3 below-missing');
    expect(cellOf(CHANGE, [3, 5, 0, 0, 0], form)).toBe('5/3 above');
    expect(cellOf(CHANGE, [3, 5, 0, 0, -2], form)).toBe('3/3 equal');
  });
});

describe('a blank', () => {
  const row = (total: number): ReportParts => ({
    cells: {
      'requests.received.naturalPerson': 4,
      'requests.received.business': BLANK,
      'requests.received.total': total,
    },
  });
  const businessOf = (unit: ReportParts): string => {
    const county = { cells: { 'requests.received.business': 2 } };
    const [rollUp] = listRollUps(makeCounty(county, unit));
    return told(rollUp?.cells.find(({ id }) => id === 'requests.received.business'));
  };
  test('that the total of its row shows to be 0 is 0', () => {
    expect(businessOf(row(4))).toBe('0/2 below-all-in');
  });
  test('may be more where the total leaves room', () => {
    expect(businessOf(row(6))).toBe('0/2 unchecked 清源县本级 blank');
  });
});

describe('forms that differ', () => {
  const one = { otherRows: 'one' } as const;
  const cells = {
    'requests.other.noCorrection.total': 1,
    'requests.other.unpaidFee.total': 2,
    'requests.other.other.total': 4,
  };
  const otherOf = (...parts: readonly ReportParts[]): readonly string[] => {
    const [rollUp] = listRollUps(makeCounty(...parts));
    return (rollUp?.cells ?? [])
      .filter(({ id }) => /^requests\.other.*\.total$/.test(id))
      .map(told);
  };

  test('three rows of a unit add up to the one row of the body', () => {
    const county = { ...one, cells: { 'requests.other.total': 9 } };
    const unit = { ...one, cells: { 'requests.other.total': 2 } };
    expect(otherOf(county, { cells }, unit)).toEqual(['9/9 equal']);
  });
  test('one row of a unit cannot be parted, but for a 0', () => {
    const unit = { ...one, cells: { 'requests.other.total': 7 } };
    expect(otherOf({ cells }, unit)).toEqual([
      '0/1 unchecked 清源县本级 form',
      '0/2 unchecked 清源县本级 form',
      '0/4 unchecked 清源县本级 form',
    ]);
    expect(otherOf({ cells }, one, { cells })).toEqual(['1/1 equal', '2/2 equal', '4/4 equal']);
  });
  test('tables 3 and 4 of two editions mean the same, table 2 does not', () => {
    const ids = ['proactive.licensing.decisions', 'requests.received.total'] as const;
    const figures = { [ids[0]]: 5, [ids[1]]: 5 };
    const [rollUp] = listRollUps(
      makeCounty({ cells: figures }, { edition: '2019', cells: figures }),
    );
    const states = ids.map((id) => told(rollUp?.cells.find((cell) => cell.id === id)));
    expect(states).toEqual(['0/5 unchecked 清源县本级 form', '5/5 equal']);
  });
});

describe('a tree', () => {
  test('of any depth: the units of a body are those directly below it', () => {
    const units = [
      ...COUNTY_UNITS,
      makeUnit('松林村', { parent: '松林乡' }),
      makeUnit('竹园村', { parent: '松林乡' }),
    ];
    const village = { agency: '松林村', year: 2023, id: 'v', cells: { [CELL]: 8 } };
    const reports = [...countyReports({}, {}, {}, { cells: { [CELL]: 7 } }), village];
    const rollUps = listRollUps(makeCollection(reports, units));
    expect(
      rollUps.map(({ parent, given, missing, cells }) => [
        parent.unit.name,
        given.length,
        missing.map(({ name }) => name),
        told(cells.find(({ id }) => id === CELL)),
      ]),
    ).toEqual([
      [COUNTY, 4, [], '7/0 above'],
      ['松林乡', 1, ['竹园村'], '8/7 above'],
    ]);
  });
  test('without a list there is none, nor without a report of the body or of a unit', () => {
    expect(listRollUps(makeCollection(countyReports({}, {})))).toEqual([]);
    expect(listRollUps(makeCounty(null, {}))).toEqual([]);
    expect(listRollUps(makeCounty({}, null, null, null, null))).toEqual([]);
  });
});
