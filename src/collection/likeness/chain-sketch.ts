/** Pieces joined with others further on: they tell the choice of sentences where no sentence is rare. */
import type { Sketch } from './sketch.ts';

/** Some 54 characters: into the next sentence, or the one behind it. */
const FURTHER_ON = 12;

export function chainSketch({ hashes }: Pick<Sketch, 'hashes'>): Pick<Sketch, 'hashes'> {
  const chained = hashes.subarray(FURTHER_ON).map((hash, index) => {
    const mixed = Math.imul((hashes[index] ?? 0) ^ (hash >>> 15), 0x85ebca6b);
    return Math.imul(mixed ^ hash, 0xc2b2ae35);
  });
  return { hashes: chained };
}
