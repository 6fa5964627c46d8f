import { expect, test } from 'vitest';
import { isUnknown } from '../../src/report/report.ts';
import type { CellState } from '../../src/report/report.ts';

test.each<readonly [CellState, boolean]>([
  ['read', false],
  ['blank', false],
  ['edited', false],
  ['inferred', false],
  ['unreadable', true],
  ['lost', true],
])('a figure that is %s is not known: %s', (state, isNot) => {
  expect(isUnknown({ value: null, state, raw: '', unit: null, place: [] })).toBe(isNot);
});

test('nor is one that the form lacks', () => {
  expect(isUnknown(undefined)).toBe(true);
});
