/** Pieces joined with others further on: they tell the choice of sentences where no sentence is rare. */
import type { Sketch } from './sketch.ts';

/** Some 54 characters: into the next sentence, or the one behind it. */
const FURTHER_ON = 12;

/** The last ones are joined with the first. */
export function chainSketch({ hashes }: Pick<Sketch, 'hashes'>): Pick<Sketch, 'hashes'> {
  const chained = hashes.map((hash, index) => {
    const other = hashes[(index + FURTHER_ON) % hashes.length] ?? 0;
    return Math.imul(Math.imul(hash ^ (other >>> 15), 0x85ebca6b) ^ other, 0xc2b2ae35);
  });
  return { hashes: chained };
}
