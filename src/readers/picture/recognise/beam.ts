/** The likeliest texts of a line over the symbols of figures (CTC prefix beam search). */
import { SYMBOLS } from './figure-symbols.ts';

export interface Candidate {
  readonly text: string;
  /** Of all candidates; they add up to 1. */
  readonly probability: number;
}

/** Texts that are followed from step to step, and that are kept in the end. */
const WIDTH = 12;
const KEPT = 6;
const LEAST = 1e-6;

/** How likely a text is, where its last step was nothing and where it was its last symbol. */
interface Ends {
  nothing: number;
  symbol: number;
}

/** @param steps of `foldSteps`; @returns best first */
export function candidatesOf(steps: readonly Float64Array[]): Candidate[] {
  let beams = new Map<string, Ends>([['', { nothing: 1, symbol: 0 }]]);
  for (const step of steps) beams = likeliest(advance(beams, step));
  const all = [...beams].map(([text, ends]) => ({ text, probability: ends.nothing + ends.symbol }));
  const sum = all.reduce((total, { probability }) => total + probability, 0);
  return all
    .map(({ text, probability }) => ({ text, probability: probability / sum }))
    .slice(0, KEPT);
}

function advance(beams: ReadonlyMap<string, Ends>, step: Float64Array): Map<string, Ends> {
  const next = new Map<string, Ends>();
  const add = (text: string, nothing: number, symbol: number): void => {
    const ends = next.get(text);
    if (ends === undefined) next.set(text, { nothing, symbol });
    else {
      ends.nothing += nothing;
      ends.symbol += symbol;
    }
  };
  for (const [text, { nothing, symbol }] of beams) {
    const last = text === '' ? 0 : SYMBOLS.indexOf(text.at(-1) ?? '') + 1;
    add(text, (nothing + symbol) * (step[0] ?? 0), 0);
    if (last > 0) add(text, 0, symbol * (step[last] ?? 0));
    for (let index = 1; index < step.length; index++) {
      const likely = step[index] ?? 0;
      if (likely < LEAST) continue;
      // A symbol that follows itself needs nothing in between.
      const before = index === last ? nothing : nothing + symbol;
      add(text + (SYMBOLS[index - 1] ?? ''), 0, before * likely);
    }
  }
  return next;
}

function likeliest(beams: ReadonlyMap<string, Ends>): Map<string, Ends> {
  const sum = ({ nothing, symbol }: Ends): number => nothing + symbol;
  return new Map([...beams].sort((left, right) => sum(right[1]) - sum(left[1])).slice(0, WIDTH));
}
