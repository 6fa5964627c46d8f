/** The fingerprints of a report's prose, by which two texts are found alike without being kept. */
import type { Section } from '../../report/report.ts';

/** One entry a fingerprint that was kept, in the order of the text. */
export interface Sketch {
  readonly hashes: Uint32Array;
  /** Where each stands: characters into the masked text. */
  readonly places: Uint32Array;
}

export function sketchOf(_sections: readonly Section[]): Sketch {
  return { hashes: new Uint32Array(), places: new Uint32Array() };
}
