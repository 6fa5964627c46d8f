import { expect, test } from 'vitest';
import { growUnits } from '../../../src/collection/units/grow-units.ts';

test('names that differ in blanks alone are one unit, all others are their own', () => {
  const names = [
    '县财政局',
    '县 财政局',
    '财政局',
    '县教育局(文明办)',
    '县教育局（文明办）',
    '驿马乡',
  ];
  expect(growUnits(names).map(({ name, parent, kind }) => [name, parent, kind])).toEqual([
    ['县财政局', null, 'department'],
    ['财政局', null, 'department'],
    ['县教育局(文明办)', null, 'department'],
    ['驿马乡', null, 'township'],
  ]);
});
