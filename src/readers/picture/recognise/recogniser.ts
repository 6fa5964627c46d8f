/** What reads lines of print; who it is, the rest of the program does not know. */
import type { GreyImage } from '../image/grey-image.ts';

/** How likely each character is, step by step along a line: `steps` × `classes` numbers. */
export interface LineReading {
  readonly steps: number;
  readonly classes: number;
  readonly probabilities: Float32Array;
}

export interface Recogniser {
  /** By class; the first, '', is nothing (the blank of CTC). */
  readonly characters: readonly string[];
  /**
   * @param lines 48 points high each
   * @param take each reading once, in any order; what it is given is gone afterwards
   */
  readonly recognise: (
    lines: readonly GreyImage[],
    take: (index: number, reading: LineReading) => void,
  ) => Promise<void>;
}
