/** The tree of units: who stands where, what is folded, what a search leaves. */
import { describe, expect, test } from 'vitest';
import { possibleParents, treeLines } from '../../../../src/ui/collection/units/unit-tree.ts';
import type { TreeLine } from '../../../../src/ui/collection/units/unit-tree.ts';
import { makeUnit } from '../../../support/make-collection.ts';

const COUNTY = '清源县人民政府';
const UNITS = [
  makeUnit(COUNTY, { kind: 'government', aliases: ['清源县'] }),
  makeUnit('县财政局', { parent: COUNTY }),
  makeUnit('驿马乡', { parent: COUNTY, kind: 'township' }),
  makeUnit('县住房和城乡建设局', { parent: COUNTY, aliases: ['县住建局'] }),
  makeUnit('县供水公司', { parent: '县住房和城乡建设局', kind: 'institution' }),
  makeUnit('县税务局', { parent: '省税务局', kind: 'vertical' }),
];

const told = (lines: readonly TreeLine[]): string[] =>
  lines.map((line) => {
    const text = line.kind === 'unit' ? line.unit.name : `${line.of} ${line.units.length}`;
    const sign = line.isOpen === null ? '·' : line.isOpen ? '-' : '+';
    return `${line.level}${sign} ${text}`;
  });
const lines = (query = '', folded: readonly string[] = [], units = UNITS): string[] =>
  told(treeLines(units, { folded: new Set(folded), query }));

describe('the tree', () => {
  test('shows units below their superior, by kind; a superior that is not listed is none', () => {
    expect(lines()).toEqual([
      `1- ${COUNTY}`,
      '2- department 2',
      '3· 县财政局',
      '3- 县住房和城乡建设局',
      '4· 县供水公司',
      '2- township 1',
      '3· 驿马乡',
      '1- vertical 1',
      '2· 县税务局',
    ]);
  });

  test('folds a kind and a unit', () => {
    const folded = [`kind department ${COUNTY}`, 'kind vertical '];
    expect(lines('', folded)).toEqual([
      `1- ${COUNTY}`,
      '2+ department 2',
      '2- township 1',
      '3· 驿马乡',
      '1+ vertical 1',
    ]);
    expect(lines('', [`unit ${COUNTY}`])).toEqual([`1+ ${COUNTY}`, '1- vertical 1', '2· 县税务局']);
  });

  test('finds by alias, with what stands above, folded or not', () => {
    expect(lines('住建 局', [`unit ${COUNTY}`])).toEqual([`1- ${COUNTY}`, '2· 县住房和城乡建设局']);
    expect(lines('供水')).toEqual([`1- ${COUNTY}`, '2- 县住房和城乡建设局', '3· 县供水公司']);
    expect(lines('没有的')).toEqual([]);
  });

  test('bodies that stand above each other in a circle are all shown', () => {
    const circle = [makeUnit('甲局', { parent: '乙局' }), makeUnit('乙局', { parent: '甲局' })];
    expect(lines('', [], circle)).toEqual(['1· 甲局', '1· 乙局']);
  });
});

test('nothing stands above itself or what is above it', () => {
  const names = possibleParents(UNITS, '县住房和城乡建设局').map(({ name }) => name);
  expect(names).toEqual([COUNTY, '县财政局', '驿马乡', '县税务局']);
});
