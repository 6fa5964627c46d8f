/** In turns, the order is the one that `toSorted` gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderInTurns } from '../../../src/store/listing/order-in-turns.ts';

interface Item {
  readonly weight: number;
  readonly at: number;
}
const byWeight = (left: Item, right: Item): number => left.weight - right.weight;

/** The turns that it took, and what came of it. */
function run(items: readonly Item[]): {
  readonly turns: number;
  readonly ordered: readonly Item[];
} {
  const work = orderInTurns(items, byWeight);
  for (let turns = 1; ; turns++) {
    const step = work.next();
    if (step.done === true) return { turns, ordered: step.value };
  }
}

test('as sorted at once; what is alike stays in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 1200, size: 'max' }), (weights) => {
      const items = weights.map((weight, at) => ({ weight, at }));
      expect(run(items).ordered).toEqual([...items].sort(byWeight));
    }),
    { numRuns: 50 },
  );
});

test('no turn of ten thousand compares more than a run does', () => {
  const items = Array.from({ length: 10_000 }, (_, at) => ({ weight: (at * 7919) % 10_007, at }));
  let [compared, most] = [0, 0];
  const work = orderInTurns(items, (left, right) => {
    compared++;
    return byWeight(left, right);
  });
  for (let step = work.next(); step.done !== true; step = work.next()) {
    most = Math.max(most, compared);
    compared = 0;
  }
  expect(most).toBeGreaterThan(250);
  expect(most).toBeLessThan(2500);
});
