import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/lib/gather.ts';

describe('what is gathered from a list', () => {
  it('is what flatMap makes of it', () => {
    const made = fc.oneof(fc.integer(), fc.array(fc.integer()));
    fc.assert(
      fc.property(fc.array(made), (items) => {
        expect(gather(items, (item) => item)).toEqual(items.flatMap((item) => item));
      }),
    );
  });

  it('is made of each item with its place', () => {
    expect(gather(['一', '二'], (item, at) => (at === 0 ? [] : item))).toEqual(['二']);
  });
});
