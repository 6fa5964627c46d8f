/** Clues packed and read again are the same, whatever they are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_TRACE, packClues, saidIn, sketchIn } from '../../src/collection/pack-clues.ts';
import { cellsOf } from '../../src/form/editions.ts';
import { SECTIONS } from '../../src/form/sections.ts';

const cells = cellsOf({ edition: '2021', otherRows: 'three' }).map(({ id }) => id);

test('packed and read again', () => {
  const word = fc.nat(2 ** 32 - 1);
  const words = (length: number): fc.Arbitrary<Uint32Array> =>
    fc.array(word, { minLength: length, maxLength: length }).map((all) => Uint32Array.from(all));
  const sketch = fc
    .nat(60)
    .chain((count) =>
      fc.record({ hashes: words(count), places: words(count), ends: words(SECTIONS.length) }),
    );
  const figure = fc.record({ cell: fc.constantFrom(...cells), value: fc.nat() });
  fc.assert(
    fc.property(fc.record({ said: fc.array(figure), sketch }), (clues) => {
      const trace = { publishedOn: null, clues: packClues(clues) };
      expect(saidIn(trace)).toEqual(clues.said);
      expect(sketchIn(trace)).toEqual(clues.sketch);
    }),
  );
});

test('of none there is nothing said and no fingerprint', () => {
  expect(saidIn(EMPTY_TRACE)).toEqual([]);
  expect(sketchIn(EMPTY_TRACE).hashes).toHaveLength(0);
});
