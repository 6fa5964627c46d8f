import { describe, expect, test } from 'vitest';
import { growUnits } from '../../src/collection/units/grow-units.ts';
import { makeCollection, makeUnit } from '../support/make-collection.ts';

describe('with a list', () => {
  const units = [makeUnit('清源县财政局', { parent: '清源县人民政府', aliases: ['县财局'] })];
  const collection = makeCollection(
    [
      { id: 'a', agency: '县财局', year: 2023 },
      { id: 'b', agency: '县财政局', year: 2022 },
      { id: 'c', agency: '财政局', year: 2023 },
      { id: 'd', agency: '县教育局', year: 2023 },
      { id: 'e', agency: '县财政局', year: null },
    ],
    units,
  );

  test('each report stands with its unit and year, years rising, the first one counting', () => {
    const years = [...(collection.years.get('清源县财政局')?.values() ?? [])];
    expect(
      years.map(({ year, member, copies }) => [
        year,
        member.record.id,
        copies.map(({ record }) => record.id),
      ]),
    ).toEqual([
      [2022, 'b', []],
      [2023, 'a', ['c']],
    ]);
    expect(collection.strays.map(({ record }) => record.id)).toEqual(['d', 'e']);
  });

  test('it is known how each name was placed', () => {
    expect([...collection.placed].map(([name, { by }]) => [name, by])).toEqual([
      ['县财局', 'alias'],
      ['县财政局', 'normal-form'],
      ['财政局', 'normal-form'],
    ]);
  });

  test('a parent that the list names without a row is a unit when it handed in', () => {
    expect(collection.units).toEqual(units);
    const more = makeCollection([{ id: 'f', agency: '云岭市清源县', year: 2023 }], units);
    expect(more.units.map(({ name, grown }) => [name, grown])).toEqual([
      ['清源县财政局', undefined],
      ['清源县人民政府', true],
    ]);
    expect(more.years.get('清源县人民政府')?.get(2023)?.member.record.id).toBe('f');
    expect(more.isListed).toBe(true);
  });
});

describe('without a list', () => {
  const members = [
    { id: 'a', agency: '清源县财政局', year: 2022 },
    { id: 'b', agency: '县财政局', year: 2023 },
  ];

  test('every name is a unit of its own', () => {
    const { units, years, isListed } = makeCollection(members);
    expect(units).toEqual(growUnits(['清源县财政局', '县财政局']));
    expect([...years.keys()]).toEqual(['清源县财政局', '县财政局']);
    expect(isListed).toBe(false);
  });

  test('what the user set right of the grown units holds, and makes no list', () => {
    const known = [
      { ...makeUnit('清源县财政局', { aliases: ['县财政局'] }), grown: true as const },
    ];
    const more = makeCollection([...members, { id: 'c', agency: '财政局', year: 2021 }], known);
    expect([...more.years.keys()]).toEqual(['清源县财政局', '财政局']);
    expect(more.isListed).toBe(false);
  });
});
