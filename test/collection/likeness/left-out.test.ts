/** From how many units on a piece is a template's, and what is left out because it stands above. */
import { describe, expect, test } from 'vitest';
import { leftOutEntries } from '../../../src/collection/likeness/left-out.ts';
import type { TextOwner } from '../../../src/collection/likeness/left-out.ts';
import { indexSketches } from '../../../src/collection/likeness/sketch-index.ts';

const SHARED = 7;
const sketch = (...hashes: readonly number[]): { readonly hashes: Uint32Array } => ({
  hashes: Uint32Array.from(hashes),
});

/** Whether a piece is left out that so many of the units have, each in so many years. */
function isLeftOut(units: number, holders: number, years = 1): boolean {
  const owners: TextOwner[] = [];
  const sketches = Array.from({ length: units * years }, (_text, at) => {
    const unit = at % units;
    owners.push({ unit, parent: null });
    return unit < holders ? sketch(1000 + at, SHARED) : sketch(1000 + at);
  });
  const leftOut = leftOutEntries(indexSketches(sketches), owners);
  expect(leftOut[0]).toBe(0);
  return leftOut.includes(1);
}

describe('a template is what more units have than', () => {
  test.each([
    ['three, in the smallest batch', 4, 3],
    ['three of twenty', 20, 3],
    ['an eighth of forty', 40, 5],
    ['eight of sixty-four', 64, 8],
    ['eight of four hundred', 400, 8],
    ['a fiftieth of a thousand', 1000, 20],
    ['fifty of three thousand', 3000, 50],
  ])('%s', (_what, units, most) => {
    expect(isLeftOut(units, most)).toBe(false);
    expect(isLeftOut(units, most + 1)).toBe(true);
  });

  test('years of one unit are not many, unless there are more than anyone could look at', () => {
    expect(isLeftOut(20, 1, 12)).toBe(false);
    expect(isLeftOut(20, 1, 400)).toBe(false);
    expect(isLeftOut(20, 1, 401)).toBe(true);
  });
});

test('what stands above is left out of those below, and nothing else', () => {
  const owners: TextOwner[] = [
    { unit: 0, parent: null },
    { unit: 1, parent: 0 },
    { unit: 2, parent: null },
    { unit: 3, parent: 2 },
    { unit: 0, parent: null },
  ];
  const sketches = [sketch(1, 2), sketch(3, 2, 9), sketch(4), sketch(2, 5), sketch(9)];
  // 2 and 9 stand above unit 1, in one year and another; above unit 3 stands neither.
  expect([...leftOutEntries(indexSketches(sketches), owners)]).toEqual([0, 0, 0, 1, 1, 0, 0, 0, 0]);
});
