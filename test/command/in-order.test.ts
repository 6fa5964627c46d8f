/** However results come, they leave in the order of their files. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createInOrder } from '../../src/command/in-order.ts';

describe('results in order', () => {
  test('any order of arrival gives the order of the files', () => {
    const shuffled = fc
      .integer({ min: 0, max: 30 })
      .chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count }));
    fc.assert(
      fc.property(shuffled, (arrivals) => {
        const seen: number[] = [];
        const results = createInOrder<number>(
          [...arrivals].sort((a, b) => a - b),
          { take: (result) => seen.push(result), weigh: (result) => result },
        );
        for (const order of arrivals) results.give(order, order);
        expect(seen).toEqual([...Array(arrivals.length).keys()]);
        expect(results.waiting()).toBe(0);
      }),
    );
  });

  test('the files of an archive come between it and the next', () => {
    const seen: string[] = [];
    const results = createInOrder<string>([0, 1, 2], {
      take: (result) => seen.push(result),
      weigh: ({ length }) => length,
    });
    results.give(2, 'c');
    results.expect(0.1);
    results.expect(0.2);
    results.give(0, 'a.zip');
    results.give(1, 'b');
    expect(seen).toEqual(['a.zip']);
    expect(results.waiting()).toBe('c'.length + 'b'.length);
    results.give(0.2, 'a.zip/2');
    results.give(0.1, 'a.zip/1');
    expect(seen).toEqual(['a.zip', 'a.zip/1', 'a.zip/2', 'b', 'c']);
  });
});
