import { describe, expect, test } from 'vitest';
import {
  isLargerPlace,
  levelOfName,
  normalName,
  placeOfGovernment,
  placeOfName,
} from '../../../src/collection/units/normal-name.ts';

describe('normalName', () => {
  test.each([
    ['驿马乡人民政府', '驿马乡'],
    ['驿 马 乡 政府', '驿马乡'],
    ['清源县人民政府', '清源县'],
    ['县人民政府', '县政府'],
    ['清源县人民政府（本级）', '清源县本级'],
    ['清源县本级', '清源县本级'],
    ['清源县人民政府办公室', '清源县政府办公室'],
    ['清源县政府办', '清源县政府办公室'],
    ['城关街道办事处', '城关街道'],
    ['城关街道办', '城关街道'],
    ['县教育局(县文明办)', '县教育局'],
    ['国家税务总局清源县税务局', '清源县税务局'],
    ['云岭高新区管理委员会', '云岭高新区管委会'],
    ['县教育和体育局', '县教育和体育局'],
  ])('%s → %s', (name, normal) => {
    expect(normalName(name)).toBe(normal);
  });
});

describe('placeOfGovernment', () => {
  test.each([
    ['清源县人民政府', '清源县'],
    ['云岭市清源县人民政府', '清源县'],
    ['云岭省云岭市市中区人民政府（本级）', '市中区'],
    ['苏州市政府', '苏州市'],
    ['云岭市和县人民政府', '和县'],
    ['某某回族自治县人民政府', '某某回族自治县'],
    ['清源县', '清源县'],
    ['驿马乡人民政府', null],
    ['县教育局', null],
    ['县', null],
  ])('%s → %s', (name, place) => {
    expect(placeOfGovernment(name)).toBe(place);
  });
});

test.each([
  ['县财政局', '县'],
  ['市市场监督管理局', '市'],
  ['市场监督管理局', ''],
  ['市政管理局', ''],
  ['区教育局', '区'],
  ['州林业局', '州'],
  ['县局', ''],
])('the level of %s is %j', (name, level) => {
  expect(levelOfName(name)).toBe(level);
});

test.each([
  ['清源县财政局', '清源县'],
  ['云岭市清源县财政局', '云岭市清源县'],
  ['清源市市场监督管理局', '清源市'],
  ['城市管理局', ''],
  ['经济开发区管委会', ''],
  ['县财政局', ''],
  ['财政局', ''],
])('the place of %s is %j', (name, place) => {
  expect(placeOfName(name)).toBe(place);
});

test.each([
  ['', true],
  ['云岭市', true],
  ['云岭省云岭市', true],
  ['县', false],
  ['东县', false],
  ['原', false],
])('%j is a larger place: %s', (text, is) => {
  expect(isLargerPlace(text)).toBe(is);
});
