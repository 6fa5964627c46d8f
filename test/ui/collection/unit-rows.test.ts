import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckedCollection } from '../../../src/store/app-state.ts';
import { UNIT_KINDS } from '../../../src/store/collection/between.ts';
import {
  countHandIns,
  cutBoxes,
  groupUnits,
  shortName,
} from '../../../src/ui/collection/overview/unit-rows.ts';
import type { UnitGroup } from '../../../src/ui/collection/overview/unit-rows.ts';
import { recordOf } from '../../../src/report/record.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { makeUnit } from '../../support/make-collection.ts';
import { makeReport } from '../../support/make-report.ts';

const BASE = recordOf(makeReport(), [], NO_REVIEW);
const NONE = { error: 0, warning: 0, note: 0 };

function reportsOf(records: Readonly<Record<string, Partial<ReportRecord>>>) {
  return new Map(
    Object.entries(records).map(([id, facts]) => [id, { record: { ...BASE, ...facts, id } }]),
  );
}

function collectionOf(
  reports: readonly (string | null)[],
  copies: readonly string[][],
  unit = makeUnit('清源县水务局'),
) {
  const collection: Pick<CheckedCollection, 'ledger' | 'years' | 'askedYears'> = {
    ledger: [{ unit, reports, copies }],
    years: [2022, 2023],
    askedYears: [2023],
  };
  return collection as CheckedCollection;
}

describe('how what was handed in stands', () => {
  test.each<[string, Partial<ReportRecord>, object]>([
    [
      'an open error comes first',
      { open: { ...NONE, error: 2, warning: 1 } },
      { state: 'error', count: 2 },
    ],
    [
      'then an open doubt',
      { open: { ...NONE, warning: 1, note: 4 } },
      { state: 'doubt', count: 1 },
    ],
    ['sent back', { open: NONE, review: 'returned', returned: 3 }, { state: 'returned', count: 3 }],
    ['nothing open', { open: { ...NONE, note: 2 } }, { state: 'clean', count: 0 }],
  ])('%s', (_what, facts, state) => {
    const [group] = groupUnits(
      collectionOf(['a', null], [[], []]),
      reportsOf({ a: facts }),
      new Set(),
    );
    expect(group?.rows[0]?.handIns[0]).toEqual({ report: 'a', versions: 0, ...state });
  });

  test('it came again and is mended; there is another version', () => {
    const [group] = groupUnits(
      collectionOf(['a', null], [['b'], []]),
      reportsOf({ a: { open: NONE } }),
      new Set(['a']),
    );
    expect(group?.rows[0]?.handIns[0]).toEqual({
      report: 'a',
      versions: 2,
      state: 'mended',
      count: 0,
    });
  });

  test('nothing is missed of a year that nobody is asked for', () => {
    const groups = groupUnits(collectionOf([null, null], [[], []]), reportsOf({}), new Set());
    expect(groups[0]?.rows[0]?.handIns.map(({ state }) => state)).toEqual(['unasked', 'missing']);
    expect(countHandIns(groups, 1).missing).toBe(1);
    expect(countHandIns(groups, 0).missing).toBe(0);
  });
});

test('of a unit that no list names nobody knows whether it must hand in', () => {
  const grown = makeUnit('清源县水务局', { grown: true });
  const groups = groupUnits(collectionOf([null, null], [[], []], grown), reportsOf({}), new Set());
  expect(groups[0]?.rows[0]?.handIns.map(({ state }) => state)).toEqual(['unasked', 'unasked']);
});

test.each([
  ['云岭县财政局', '云岭县人民政府', '财政局'],
  ['云岭县人民政府', null, '云岭县人民政府'],
  ['国家税务总局云岭县税务局', '云岭县人民政府', '国家税务总局云岭县税务局'],
  ['云岭县城', '云岭县人民政府', '云岭县城'],
])('%s under %s is called %s', (name, parent, short) => {
  expect(shortName(makeUnit(name, { parent }))).toBe(short);
});

describe('boxes side by side', () => {
  const groupsOf = fc
    .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: UNIT_KINDS.length })
    .map((sizes) =>
      sizes.map((size, at): UnitGroup => ({
        kind: UNIT_KINDS[at] ?? 'other',
        rows: Array.from({ length: size }, (_none, row) => ({
          unit: makeUnit(`${at} ${row}`),
          handIns: [],
        })),
      })),
    );

  test('hold every unit once, in order, each under the head of its group', () => {
    fc.assert(
      fc.property(groupsOf, fc.integer({ min: 1, max: 4 }), (groups, count) => {
        const boxes = cutBoxes(groups, count);
        expect(boxes.length).toBeLessThanOrEqual(count);
        expect(boxes.every(([first]) => first?.kind === 'head')).toBe(true);
        const names = boxes
          .flat()
          .flatMap((line) => (line.kind === 'unit' ? [line.row.unit.name] : []));
        expect(names).toEqual(groups.flatMap(({ rows }) => rows.map(({ unit }) => unit.name)));
        const places = boxes.flat().flatMap((line) => (line.kind === 'unit' ? [line.at] : []));
        expect(places).toEqual([...names.keys()]);
      }),
    );
  });

  test('are alike in length', () => {
    fc.assert(
      fc.property(groupsOf, (groups) => {
        const lengths = cutBoxes(groups, 3).map((box) => box.length);
        const longest = Math.max(...lengths);
        const all = lengths.reduce((sum, each) => sum + each, 0);
        // A head is never left alone at the foot of a box.
        expect(longest).toBeLessThanOrEqual(Math.ceil((all + 2) / 3) + 1);
      }),
    );
  });
});
