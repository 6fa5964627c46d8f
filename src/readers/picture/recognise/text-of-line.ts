/** A line reading → its likeliest text, character by character. */
import type { LineReading } from './recogniser.ts';

export interface LineText {
  readonly text: string;
  /** Of its characters: the geometric mean of how likely each is; 0 of none. */
  readonly confidence: number;
}

export function textOfLine(
  { steps, classes, probabilities }: LineReading,
  characters: readonly string[],
): LineText {
  let [text, last, sum, count] = ['', 0, 0, 0];
  for (let step = 0; step < steps; step++) {
    const start = step * classes;
    let [best, likely] = [0, -1];
    for (let index = 0; index < classes; index++) {
      const probability = probabilities[start + index] ?? 0;
      if (probability > likely) [best, likely] = [index, probability];
    }
    if (best !== 0 && best !== last) {
      text += characters[best] ?? '';
      sum += Math.log(likely);
      count++;
    }
    last = best;
  }
  return { text, confidence: count === 0 ? 0 : Math.exp(sum / count) };
}
