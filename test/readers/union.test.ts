/** Sets that grow together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createUnion } from '../../src/readers/union.ts';

test('each stands alone until it is joined, also one added later', () => {
  const union = createUnion(2);
  expect(union.add()).toBe(2);
  const roots = [0, 1, 2].map(union.rootOf);
  expect(new Set(roots).size).toBe(3);
  union.join(0, 2);
  expect(union.rootOf(0)).toBe(union.rootOf(2));
  expect(union.rootOf(1)).not.toBe(union.rootOf(2));
});

test('two have one root where steps of joins lead from one to the other, and only there', () => {
  const joins = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 });
  fc.assert(
    fc.property(joins, (pairs) => {
      const union = createUnion(12);
      // Their groups, the plain way: every member of both takes one name.
      let names = Array.from({ length: 12 }, (_, each) => each);
      for (const [left, right] of pairs) {
        union.join(left, right);
        names = names.map((name) => (name === names[left] ? (names[right] ?? name) : name));
      }
      for (let a = 0; a < 12; a++)
        for (let b = 0; b < 12; b++)
          expect(union.rootOf(a) === union.rootOf(b)).toBe(names[a] === names[b]);
    }),
  );
});
