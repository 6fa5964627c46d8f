/** Who has not handed in, which names fit no unit, what was published too late: out of what the checks say. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/collection/settings.ts';
import { NO_COLLECTION_STATE } from '../../../../src/collection/state.ts';
import type { CheckedCollection } from '../../../../src/store/app-state.ts';
import type { DecidedFinding } from '../../../../src/store/collection/between.ts';
import { answerCollection } from '../../../../src/worker/collection/collection-desk.ts';
import {
  countYear,
  findStrays,
  missingRows,
} from '../../../../src/ui/collection/missing/missing-rows.ts';
import { publishedRows } from '../../../../src/ui/collection/missing/published-rows.ts';
import { makeMember, makeUnit } from '../../../support/make-collection.ts';

const UNITS = ['县财政局', '县民政局', '县水利局', '县教育局'].map((name) => makeUnit(name));
const RECEIVED = 'requests.received.total';
const members = [
  makeMember({ id: '财22', agency: '县财政局', year: 2022, cells: { [RECEIVED]: 15 } }),
  makeMember({ id: '财23', agency: '县财政局', year: 2023, publishedOn: '2024-02-21' }),
  makeMember({ id: '民22', agency: '县民政局', year: 2022, cells: { [RECEIVED]: 6 } }),
  makeMember({ id: '水22', agency: '县水利局', year: 2022, publishedOn: '2023-01-20' }),
  makeMember({ id: '水23', agency: '县水利局', year: 2023, publishedOn: '2024-01-20' }),
  makeMember({ id: '水23甲', agency: '县水利局', year: 2023, publishedOn: '2024-03-01' }),
  makeMember({ id: '游23', agency: '云岭港务站', year: 2023 }),
  makeMember({ id: '游22', agency: '云岭港务站', year: 2022 }),
  makeMember({ id: '无名', agency: null, year: 2023 }),
];
const state = { ...NO_COLLECTION_STATE, units: UNITS };
const collection: CheckedCollection = {
  ...answerCollection(
    members.map((each, order) => ({ ...each, order })),
    { kind: 'check', state },
  ),
  of: { batch: new Map(), state },
};
const reports = new Map(members.map((each) => [each.record.id, each]));
const found: DecidedFinding[] = collection.found.map(({ finding, key }) => ({
  finding,
  key,
  decision: {
    resolution: finding.unit === '县教育局' ? 'dismissed' : 'open',
    note: '',
  },
}));

describe('who has not handed in', () => {
  test('with other years and what was received the year before', () => {
    const rows = missingRows(collection, found, {
      year: 2023,
      reports,
      broken: new Map([['县教育局', '教育局.pdf']]),
    });
    expect(
      rows.map((row) => [row.unit.name, row.years, row.received, row.isSettled, row.brokenFile]),
    ).toEqual([
      ['县民政局', [2022], 6, false, null],
      ['县教育局', [], null, true, '教育局.pdf'],
    ]);
  });

  test.each([
    ['all others are in', ['a', 'b', null], 'x', '县人民政府'],
    ['another is missing too', ['a', null, null], 'x', null],
    ['the body has not handed in', ['a', 'b', null], null, null],
    ['nobody else has handed in', [null], 'x', null],
  ])('its table is told where %s', (_what, given, body, toldBy) => {
    const units = given.map((report, at) => ({
      unit: makeUnit(`县${at}局`, { parent: '县人民政府' }),
      reports: [report],
      copies: [[]],
    }));
    const county = { unit: makeUnit('县人民政府'), reports: [body], copies: [[]] };
    const last = units.at(-1)?.unit.name ?? '';
    const missing = found.find(({ finding }) => finding.rule === 'missing-report');
    if (missing === undefined) throw new Error('one is missing');
    const rows = missingRows(
      { ...collection, years: [2023], ledger: [county, ...units] },
      [{ ...missing, finding: { ...missing.finding, unit: last, year: 2023 } }],
      { year: 2023, reports, broken: new Map() },
    );
    expect(rows.map((row) => row.toldBy)).toEqual([toldBy]);
  });

  test('counted against the list', () => {
    expect(countYear(collection, 2023, 2)).toEqual({ listed: 4, given: 2, maybe: 0 });
    expect(countYear(collection, 2023, 1)).toEqual({ listed: 4, given: 2, maybe: 1 });
  });
});

test('names that fit no unit, once each, and reports without one', () => {
  expect(findStrays(collection, found, reports)).toEqual({
    names: [{ name: '云岭港务站', years: [2022, 2023], report: '游23' }],
    unknown: ['无名'],
  });
});

describe('days of publication', () => {
  const rowsOf = (published: Readonly<Record<string, string>>) =>
    publishedRows(collection, { year: 2023, reports, published, settings: DEFAULT_SETTINGS }).map(
      ({ report, day, daysLate }) => [report, day, daysLate],
    );

  test('late ones; of two versions the earlier one counts', () => {
    expect(rowsOf({})).toEqual([['财23', '2024-02-21', 21]]);
  });

  test('what the user sets goes before the page, and stays in sight', () => {
    expect(rowsOf({ 财23: '2024-01-31', 水23: '2024-04-01' })).toEqual([
      ['财23', '2024-01-31', 0],
      ['水23甲', '2024-03-01', 30],
    ]);
  });

  test('those that no page prints can be set', () => {
    const rows = publishedRows(collection, {
      year: 2022,
      reports,
      published: {},
      settings: DEFAULT_SETTINGS,
    });
    expect(rows.map(({ report, day }) => [report, day])).toEqual([
      ['财22', null],
      ['民22', null],
    ]);
  });
});
