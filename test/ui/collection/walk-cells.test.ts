/** Arrow keys over units × years. */
import { expect, test } from 'vitest';
import { nextPlace } from '../../../src/ui/collection/overview/walk-cells.ts';
import type { Place } from '../../../src/ui/collection/overview/walk-cells.ts';

const SIZE: Place = [25, 3];

test.each<[string, Place, Place]>([
  ['ArrowDown', [0, 2], [1, 2]],
  ['ArrowUp', [0, 2], [0, 2]],
  ['ArrowLeft', [4, 0], [4, 0]],
  ['ArrowRight', [4, 0], [4, 1]],
  ['PageDown', [4, 1], [14, 1]],
  ['PageDown', [20, 1], [24, 1]],
  ['PageUp', [4, 1], [0, 1]],
])('%s from %j leads to %j', (key, from, to) => {
  expect(nextPlace(key, from, SIZE)).toEqual(to);
});

test('other keys lead nowhere', () => {
  expect(nextPlace('a', [0, 0], SIZE)).toBeNull();
});
