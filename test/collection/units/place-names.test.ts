import { describe, expect, test } from 'vitest';
import { placeNames } from '../../../src/collection/units/place-names.ts';
import { makeUnit } from '../../support/make-collection.ts';

const COUNTY = '清源县人民政府';
const UNITS = [
  makeUnit(COUNTY, { kind: 'government', parent: '云岭市人民政府' }),
  makeUnit('清源县人民政府办公室', { parent: COUNTY, kind: 'own' }),
  makeUnit('清源县财政局', { parent: COUNTY }),
  makeUnit('县教育局', { parent: COUNTY, aliases: ['县教体局'] }),
  makeUnit('体育局', { parent: COUNTY }),
  makeUnit('清源县市场监督管理局', { parent: COUNTY }),
  makeUnit('驿马乡人民政府', { parent: COUNTY, kind: 'township' }),
  makeUnit('城关街道办事处', { parent: COUNTY, kind: 'township' }),
  makeUnit('国家税务总局清源县税务局', { parent: COUNTY, kind: 'vertical' }),
  makeUnit('第一中学', { parent: '县教育局', kind: 'institution' }),
];

describe('under a list with parents', () => {
  test.each([
    ['清源县财政局', '清源县财政局', 'name'],
    ['清源县 财政局', '清源县财政局', 'name'],
    ['县教体局', '县教育局', 'alias'],
    ['县财政局', '清源县财政局', 'normal-form'],
    ['财政局', '清源县财政局', 'normal-form'],
    ['云岭市清源县财政局', '清源县财政局', 'normal-form'],
    ['云岭省云岭市清源县财政局', '清源县财政局', 'normal-form'],
    ['清源县教育局', '县教育局', 'normal-form'],
    ['清源县教体局', '县教育局', 'normal-form'],
    ['清源县体育局', '体育局', 'normal-form'],
    ['县体育局', '体育局', 'normal-form'],
    ['市场监督管理局', '清源县市场监督管理局', 'normal-form'],
    ['县市场监督管理局', '清源县市场监督管理局', 'normal-form'],
    ['清源县', COUNTY, 'normal-form'],
    ['县政府', COUNTY, 'normal-form'],
    ['云岭市清源县人民政府', COUNTY, 'normal-form'],
    ['县政府办', '清源县人民政府办公室', 'normal-form'],
    ['清源县政府办公室', '清源县人民政府办公室', 'normal-form'],
    ['清源县驿马乡', '驿马乡人民政府', 'normal-form'],
    ['清源县城关街道', '城关街道办事处', 'normal-form'],
    ['清源县税务局', '国家税务总局清源县税务局', 'normal-form'],
    ['清源县第一中学', '第一中学', 'normal-form'],
  ])('%s is %s, by %s', (name, unit, by) => {
    const placed = placeNames([name], UNITS).get(name);
    expect([placed?.unit.name, placed?.by]).toEqual([unit, by]);
  });

  test.each([
    '市财政局',
    '云岭市财政局',
    '东湖县财政局',
    '云岭市东湖县财政局',
    '县教育和体育局',
    '县财政所',
    '原财政局',
    '云岭市',
    '云岭市人民政府',
    '清源县本级',
    '驿马镇',
    '县局',
  ])('%s is none of them', (name) => {
    expect(placeNames([name], UNITS).size).toBe(0);
  });
});

describe('a name that fits two units is no match', () => {
  const [EAST, WEST] = ['东湖区人民政府', '西岭区人民政府'];
  const units = [
    makeUnit(EAST, { kind: 'government' }),
    makeUnit(WEST, { kind: 'government' }),
    makeUnit('东湖区财政局', { parent: EAST, aliases: ['财政局'] }),
    makeUnit('西岭区财政局', { parent: WEST, aliases: ['财政局'] }),
    makeUnit('西岭区教育局', { parent: WEST }),
  ];

  test.each([
    ['财政局', undefined],
    ['区财政局', undefined],
    ['区政府', undefined],
    ['云岭市西岭区财政局', '西岭区财政局'],
    ['区教育局', '西岭区教育局'],
  ])('%s', (name, unit) => {
    expect(placeNames([name], units).get(name)?.unit.name).toBe(unit);
  });
});

test('a list without parents is of the one government that it names', () => {
  const units = [makeUnit(COUNTY, { kind: 'government' }), makeUnit('清源县财政局')];
  expect(placeNames(['县财政局'], units).get('县财政局')?.unit.name).toBe('清源县财政局');
  expect(placeNames(['县财政局'], units.slice(1)).size).toBe(0);
});

test('a name said to be another body is not matched by its form, whatever it is like', () => {
  const units = [makeUnit('清源县财政局', { parent: COUNTY, apart: ['县财政局'] })];
  expect([...placeNames(['县财政局', '财政局'], units).keys()]).toEqual(['财政局']);
});
