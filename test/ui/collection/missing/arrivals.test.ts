/** How reports came in: by the earliest day of each unit, against the last day of its own kind. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/collection/settings.ts';
import { NO_COLLECTION_STATE } from '../../../../src/collection/state.ts';
import type { CheckedCollection } from '../../../../src/store/app-state.ts';
import { arrivalAlt } from '../../../../src/ui/collection/missing/arrival/arrival-alt.ts';
import {
  dayAtPlace,
  placeOfDay,
  stepsOf,
} from '../../../../src/ui/collection/missing/arrival/arrival-steps.ts';
import { arrivalsOf } from '../../../../src/ui/collection/missing/arrival/arrivals-of.ts';
import type { Arrivals } from '../../../../src/ui/collection/missing/arrival/arrivals-of.ts';
import { weeksOf } from '../../../../src/ui/collection/missing/arrival/weeks-of.ts';
import { ARRIVAL_WORDS } from '../../../../src/ui/words/batch/arrival.ts';
import { answerCollection } from '../../../../src/worker/collection/collection-desk.ts';
import { makeMember, makeUnit } from '../../../support/make-collection.ts';

const UNITS = [
  makeUnit('云岭县人民政府', { kind: 'government' }),
  ...['县财政局', '县民政局', '县水利局'].map((name) => makeUnit(name)),
];
const members = [
  makeMember({ id: '府23', agency: '云岭县人民政府', year: 2023, publishedOn: '2024-03-20' }),
  makeMember({ id: '财23', agency: '县财政局', year: 2023, publishedOn: '2024-02-21' }),
  makeMember({ id: '水23', agency: '县水利局', year: 2023, publishedOn: '2024-01-20' }),
  makeMember({ id: '水23甲', agency: '县水利局', year: 2023, publishedOn: '2024-03-01' }),
  makeMember({ id: '民23', agency: '县民政局', year: 2023 }),
  makeMember({ id: '水22', agency: '县水利局', year: 2022, publishedOn: '2023-01-10' }),
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
const inYear = (year: number, published: Readonly<Record<string, string>> = {}): Arrivals =>
  arrivalsOf(collection, year, { reports, published, settings: DEFAULT_SETTINGS });

describe('arrivals', () => {
  test('the earliest day of each unit, its own last day, who is not known', () => {
    expect(inYear(2023)).toEqual({
      year: 2023,
      given: 4,
      days: ['2024-01-20', '2024-02-21', '2024-03-20'],
      inTime: 2,
      deadlines: ['2024-01-31', '2024-03-31'],
    });
  });

  test('days that the user sets go before the page', () => {
    const { days, inTime } = inYear(2023, { 民23: '2024-01-31', 财23: '2024-01-30' });
    expect([days, inTime]).toEqual([['2024-01-20', '2024-01-30', '2024-01-31', '2024-03-20'], 4]);
  });

  test('a year without reports is empty', () => {
    expect(inYear(2019)).toMatchObject({ given: 0, days: [], deadlines: [] });
    expect(stepsOf(inYear(2019), null)).toEqual([]);
  });
});

test('both years on one axis: from none on, no line beyond the last day of each', () => {
  expect(stepsOf(inYear(2023), inYear(2022))).toEqual([
    { day: 8, now: 0, before: 0 },
    { day: 9, now: 0, before: 1 },
    { day: 19, now: 1, before: null },
    { day: 51, now: 2, before: null },
    { day: 79, now: 3, before: null },
  ]);
});

test.each([
  ['2024-01-01', 2023, 0],
  ['2025-03-31', 2024, 90],
  ['2024-03-31', 2023, 90],
  ['2024-02-29', 2023, 59],
  ['2023-12-31', 2023, -1],
])('the same day of two years stands at one place: %s of %d', (day, year, place) => {
  expect(placeOfDay(day, year)).toBe(place);
  expect(dayAtPlace(place).slice(5)).toBe(day.slice(5));
});

test('two units on one day are one step', () => {
  const now = { ...inYear(2023), days: ['2024-01-20', '2024-01-20'] };
  expect(stepsOf(now, null)).toEqual([
    { day: 18, now: 0, before: null },
    { day: 19, now: 2, before: null },
  ]);
});

test.each([
  [5, 30, [5, 12, 19, 26]],
  [0, 89, [0, 14, 28, 42, 56, 70, 84]],
  [3, 3, [3]],
])('days that are named from %d to %d', (first, last, days) => {
  expect(weeksOf(first, last)).toEqual(days);
});

test('the curve in words is made of its figures', () => {
  const asked = { now: inYear(2023), before: inYear(2022), sayDay: (day: string) => day.slice(5) };
  expect(arrivalAlt({ ...asked, words: ARRIVAL_WORDS.zh })).toBe(
    '累计公布家数的阶梯线：2023 年度 3 家，最早 01-20，最晚 03-20；到 01-31期限 1 家；到 03-31期限 3 家；2022 年度共 1 家（虚线）。',
  );
  expect(arrivalAlt({ ...asked, before: null, words: ARRIVAL_WORDS.en })).toMatch(
    /^Stepped line of units that had published: 3 for 2023, .*; 3 by the last day, 03-31\.$/,
  );
  expect(arrivalAlt({ ...asked, now: inYear(2019), words: ARRIVAL_WORDS.zh })).toBe('');
});
