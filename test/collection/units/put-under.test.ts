/** A batch of one place becomes a list under its government in one step. */
import { describe, expect, test } from 'vitest';
import { growUnits } from '../../../src/collection/units/grow-units.ts';
import {
  findOrphans,
  findSoleGovernment,
  listGrown,
  putUnder,
} from '../../../src/collection/units/put-under.ts';
import { makeUnit } from '../../support/make-collection.ts';

const COUNTY = '清源县人民政府';
const UNITS = growUnits([
  COUNTY,
  '清源县人民政府办公室（本级）',
  '清源县财政局',
  '县民政局',
  '驿马乡人民政府',
  '国家税务总局清源县税务局',
  '清源县第一中学',
]);

describe('the government that all belong to', () => {
  test.each([
    ['the only one', UNITS, COUNTY],
    ['none', growUnits(['清源县财政局']), null],
    ['one of two', growUnits([COUNTY, '云岭市人民政府', '清源县财政局']), null],
    ['another place’s', growUnits([COUNTY, '云岭县财政局']), null],
    ['under its short name too', growUnits(['清源县', COUNTY, '清源县财政局']), COUNTY],
    ['with the larger place in front', growUnits([COUNTY, '云岭市清源县财政局']), COUNTY],
  ])('%s', (_what, units, government) => {
    expect(findSoleGovernment(units)?.name ?? null).toBe(government);
  });
});

test('its office, departments and towns go under it, vertical bodies and schools do not', () => {
  const put = putUnder(UNITS, COUNTY);
  expect(put.filter(({ parent }) => parent === COUNTY).map(({ name }) => name)).toEqual([
    '清源县人民政府办公室（本级）',
    '清源县财政局',
    '县民政局',
    '驿马乡人民政府',
  ]);
  expect(findOrphans(put, COUNTY)).toEqual([]);
});

test('a branch of another place stays by itself', () => {
  const units = growUnits([COUNTY, '清源县财政局', '县民政局', '云岭市生态环境局清源分局']);
  expect(findSoleGovernment(units)?.name).toBe(COUNTY);
  expect(putUnder(units, COUNTY).map(({ parent }) => parent)).toEqual([null, COUNTY, COUNTY, null]);
});

test('what has a body above it keeps it', () => {
  const units = [makeUnit('县财政局', { parent: '市财政局' }), makeUnit('县民政局')];
  expect(putUnder(units, COUNTY).map(({ parent }) => parent)).toEqual(['市财政局', COUNTY]);
});

test('names of the batch become a list; what was set right stays', () => {
  const units = UNITS.map((unit) =>
    unit.name === COUNTY ? { ...unit, aliases: ['清源县'] } : unit,
  );
  const list = listGrown(units);
  expect(list.every(({ grown }) => grown === undefined)).toBe(true);
  expect(list[0]?.aliases).toEqual(['清源县']);
});
