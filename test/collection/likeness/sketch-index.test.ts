/** The inverted index: which sketches hold which piece, each once and in order. */
import { expect, test } from 'vitest';
import { indexSketches, piecesOf } from '../../../src/collection/likeness/sketch-index.ts';
import { createRandom } from '../../support/random.ts';

test('says of every piece who holds it', () => {
  const random = createRandom(71);
  // Keys of every size, so that each digit is sorted by.
  const keys = Array.from({ length: 60 }, () => Math.floor(random.next() * 2 ** random.int(1, 32)));
  const sketches = Array.from({ length: 40 }, () => ({
    hashes: Uint32Array.from({ length: random.int(0, 30) }, () => random.pick(keys)),
  }));
  const index = indexSketches(sketches);
  for (const [text, { hashes }] of sketches.entries())
    for (const [at, piece] of piecesOf(index, text).entries()) {
      const holders = index.holders.slice(index.starts[piece], index.starts[piece + 1]);
      const key = hashes[at] ?? Number.NaN;
      const own = [...sketches.keys()].filter((each) => sketches[each]?.hashes.includes(key));
      expect([...holders]).toEqual(own);
    }
});

test('no sketches, and empty ones', () => {
  expect([...indexSketches([]).starts]).toEqual([0]);
  const index = indexSketches([{ hashes: new Uint32Array() }]);
  expect([...piecesOf(index, 0)]).toEqual([]);
});
