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

/** The classes that fold into symbols, and which, from 0. */
export type SymbolTable = readonly (readonly [index: number, symbol: number])[];

export function symbolTable(characters: readonly string[]): SymbolTable {
  return characters.flatMap((character, index) => {
    const symbol = index === 0 ? undefined : FOLDED.get(character);
    return symbol === undefined ? [] : [[index, symbol] as const];
  });
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
    for (const [index, symbol] of table) {
      likely[symbol + 1] = (likely[symbol + 1] ?? 0) + (probabilities[start + index] ?? 0);
    }
    const sum = likely.reduce((total, each) => total + each, 0);
    outside = Math.max(outside, 1 - sum);
    folded.push(likely.map((each) => (each + LEAST) / (sum + LEAST * likely.length)));
  }
  return { steps: folded, outside };
}
