import { expect, test } from 'vitest';
import { besideEarlier } from './beside-earlier.ts';

test.each([
  [2, 1, '2 (2.00 × 1)'],
  ['2.00', '4.00', '2.00 (0.50 × 4.00)'],
  ['HTML', 'HTML', 'HTML'],
  ['parse5 0.52', 'parse5 0.50', 'parse5 0.52'],
  [3, 3, 3],
  [3, 0, 3],
  ['', 1, ''],
  [5, undefined, 5],
])('%j, before %j: %j', (now, before, told) => {
  const earlier = before === undefined ? [] : [{ ms: before }];
  expect(besideEarlier([{ ms: now }], earlier)).toEqual([{ ms: told }]);
});

test('rows that were not there are shown as they are', () => {
  expect(besideEarlier([{ ms: 1 }, { ms: 2 }], [{ ms: 1 }])).toEqual([{ ms: 1 }, { ms: 2 }]);
});
