import { expect, test } from 'vitest';
import { unitLedger } from '../../../src/collection/units/unit-ledger.ts';
import { makeCollection, makeUnit } from '../../support/make-collection.ts';

test('units × years: what each has handed in', () => {
  const collection = makeCollection(
    [
      { id: 'a', agency: '县财政局', year: 2023 },
      { id: 'b', agency: '县财政局', year: 2023 },
      { id: 'c', agency: '县教育局', year: 2022 },
    ],
    [makeUnit('县财政局'), makeUnit('县教育局'), makeUnit('县司法局')],
  );
  const { years, lines } = unitLedger(collection);
  expect(years).toEqual([2022, 2023]);
  expect(
    lines.map(({ unit, entries }) => [
      unit.name,
      entries.map(({ member, copies }) => [member?.record.id ?? null, copies.length]),
    ]),
  ).toEqual([
    [
      '县财政局',
      [
        [null, 0],
        ['a', 1],
      ],
    ],
    [
      '县教育局',
      [
        ['c', 0],
        [null, 0],
      ],
    ],
    [
      '县司法局',
      [
        [null, 0],
        [null, 0],
      ],
    ],
  ]);
});

test('an early year is asked for from a fifth of the units on, the last year always', () => {
  const names = Array.from({ length: 10 }, (_, at) => `第${at}局`);
  const given = (year: number, count: number) =>
    names.slice(0, count).map((agency) => ({ id: `${agency}${year}`, agency, year }));
  const members = [...given(2019, 1), ...given(2022, 2), ...given(2023, 10), ...given(2024, 1)];
  const collection = makeCollection(
    members,
    names.map((name) => makeUnit(name)),
  );
  expect([...unitLedger(collection).askedYears]).toEqual([2022, 2023, 2024]);
});
