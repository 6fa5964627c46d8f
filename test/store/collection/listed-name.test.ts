import { expect, test } from 'vitest';
import type { Unit } from '../../../src/collection/units/unit.ts';
import { listedNames } from '../../../src/store/collection/listed-name.ts';

const unit = (name: string, ...aliases: string[]): Unit => ({
  name,
  aliases,
  kind: 'department',
  parent: null,
});
const units = [unit('云岭县人力资源和社会保障局', '县人社局'), unit('云岭县人民政府')];

test.each([
  ['an alias', true, '县人社局', '云岭县人力资源和社会保障局'],
  ['its own name', true, '云岭县人民政府', '云岭县人民政府'],
  ['one that is not in the list', true, '星河市水务局', '星河市水务局'],
  ['none', true, null, null],
  ['an alias where units only grew from reports', false, '县人社局', '县人社局'],
])('%s', (_what, isListed, agency, name) => {
  expect(listedNames({ isListed, units }, [agency])(agency)).toBe(name);
});

test('without a batch that was looked at, names stay', () => {
  expect(listedNames(null, ['县人社局'])('县人社局')).toBe('县人社局');
});
