import { expect, test } from 'vitest';
import { relax } from '../../../src/ui/compare/scene/relax.ts';

test.each<[string, number[], number[], [number, number], number[]]>([
  ['none', [], [], [0, 100], []],
  ['apart already', [20, 60], [18, 18], [0, 100], [20, 60]],
  ['two at one place', [50, 50], [18, 18], [0, 100], [41, 59]],
  ['three, the middle one stays', [50, 50, 50], [10, 10, 10], [0, 100], [40, 50, 60]],
  ['moved in from the end', [98, 99], [18, 18], [0, 100], [73, 91]],
  ['moved in from the start', [1, 40], [18, 18], [0, 100], [9, 40]],
  ['of unlike widths', [50, 50], [10, 30], [0, 100], [40, 60]],
  ['more than there is room', [10, 10, 10], [18, 18, 18], [0, 40], [9, 27, 45]],
])('%s', (_what, wanted, sizes, room, places) => {
  expect(relax(wanted, sizes, room)).toEqual(places);
});
