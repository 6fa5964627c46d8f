import { describe, expect, test } from 'vitest';
import { filesOfUnits } from '../../../src/collection/units/file-of-unit.ts';
import { makeUnit } from '../../support/make-collection.ts';

const CITY = '星河市人民政府';
const UNITS = [
  makeUnit(CITY, { kind: 'government' }),
  makeUnit('星河市财政局', { parent: CITY }),
  makeUnit('教育局', { parent: CITY, aliases: ['市教体局'] }),
  makeUnit('星河市望月镇人民政府', { parent: CITY, kind: 'township' }),
  makeUnit('望月镇财政所', { parent: '星河市望月镇人民政府' }),
];

const unitOf = (file: string): string | undefined =>
  [...filesOfUnits([file], UNITS, 2023).keys()][0];

describe('whose file could not be read', () => {
  test.each([
    ['星河市财政局2023年政府信息公开工作年度报告.pdf', '星河市财政局'],
    ['03 财政局年报.docx', '星河市财政局'],
    ['年报/2023/星河市财政局/扫描件.pdf', '星河市财政局'],
    ['市教体局（2023）.xlsx', '教育局'],
    ['星河市望月镇人民政府2023年年报.pdf', '星河市望月镇人民政府'],
    ['2023望月镇.jpg', '星河市望月镇人民政府'],
    ['望月镇财政所2023.txt', '望月镇财政所'],
    ['星河市人民政府2023年度报告.html', CITY],
  ])('%s: %s', (file, unit) => {
    expect(unitOf(file)).toBe(unit);
  });

  test.each([
    '星河市财政局2022年政府信息公开工作年度报告.pdf',
    '扫描件.pdf',
    '南山区统计局2023.pdf',
    '.docx',
  ])('%s: nobody’s', (file) => {
    expect(unitOf(file)).toBeUndefined();
  });

  test('by its name without the place, where one unit alone has it', () => {
    const towns = ['星河市南山区', '星河市北山区'].map((place) => makeUnit(`${place}水务局`));
    const units = [...towns, makeUnit('星河市南山区档案局')];
    expect([...filesOfUnits(['档案局.pdf', '水务局.pdf'], units, 2023).values()]).toEqual([
      '档案局.pdf',
    ]);
  });

  test('the first of several files; nothing without files', () => {
    const files = ['财政局1.pdf', '财政局2.pdf'];
    expect([...filesOfUnits(files, UNITS, 2023)]).toEqual([['星河市财政局', '财政局1.pdf']]);
    expect(filesOfUnits([], UNITS, 2023).size).toBe(0);
  });
});
