/** What a figure may be printed with; look-alikes and full width fold into one symbol. */
import type { LineReading } from './recogniser.ts';

export const SYMBOLS = '0123456789.+-/,';

const LOOK_ALIKES: readonly (readonly [symbol: string, prints: string])[] = [
  ['0', 'OoQD〇○◯。°'],
  ['1', 'lI|丨'],
  ['.', '．·'],
  ['+', '＋'],
  ['-', '－—–一_−―'],
  ['/', '／'],
  [',', '，'],
];

const FOLDED = new Map<string, number>([
  ...[...SYMBOLS].map((symbol, index) => [symbol, index] as const),
  ...[...'０１２３４５６７８９'].map((digit, index) => [digit, index] as const),
  ...LOOK_ALIKES.flatMap(([symbol, prints]) =>
    [...prints].map((print) => [print, SYMBOLS.indexOf(symbol)] as const),
  ),
]);

/** By class: the symbol it folds into, from 0; −1 where it is none. */
export type SymbolTable = Int16Array;

export function symbolTable(characters: readonly string[]): SymbolTable {
  return Int16Array.from(characters, (character, index) =>
    index === 0 ? -1 : (FOLDED.get(character) ?? -1),
  );
}

/** Whether a text is nothing but what a figure is printed with. */
export function isOfSymbols(text: string): boolean {
  return [...text].every((character) => FOLDED.has(character));
}

export interface SymbolSteps {
  /** A step each: how likely nothing (first) and each symbol is; they add up to 1. */
  readonly steps: readonly Float64Array[];
  /** The most that any step gives to characters that are no symbols. */
  readonly outside: number;
}

/** The steps where nothing but digits is printed: what speaks for other marks is noise. */
export function digitSteps(steps: readonly Float64Array[]): Float64Array[] {
  return steps.map((step) => {
    const digits = step.slice();
    for (let index = DIGITS + 1; index < digits.length; index++) {
      digits[0] = (digits[0] ?? 0) + (digits[index] ?? 0);
      digits[index] = 0;
    }
    return digits;
  });
}

const DIGITS = 10;

/** Keeps what nothing speaks for from being impossible. */
const LEAST = 1e-7;

export function foldSteps(reading: LineReading, table: SymbolTable): SymbolSteps {
  const { steps, classes, probabilities } = reading;
  const folded: Float64Array[] = [];
  let outside = 0;
  for (let step = 0; step < steps; step++) {
    const start = step * classes;
    const likely = new Float64Array(SYMBOLS.length + 1);
    likely[0] = probabilities[start] ?? 0;
    for (let index = 1; index < classes; index++) {
      const symbol = table[index] ?? -1;
      if (symbol >= 0) {
        likely[symbol + 1] = (likely[symbol + 1] ?? 0) + (probabilities[start + index] ?? 0);
      }
    }
    const sum = likely.reduce((total, each) => total + each, 0);
    outside = Math.max(outside, 1 - sum);
    folded.push(likely.map((each) => (each + LEAST) / (sum + LEAST * likely.length)));
  }
  return { steps: folded, outside };
}
