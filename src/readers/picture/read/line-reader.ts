/** Lines that the recogniser has read: their text, and of figures what else they may be. */
import type { GreyImage } from '../image/grey-image.ts';
import type { Candidate } from '../recognise/beam.ts';
import { candidatesOf } from '../recognise/beam.ts';
import { digitSteps, foldSteps, symbolTable } from '../recognise/figure-symbols.ts';
import type { SymbolTable } from '../recognise/figure-symbols.ts';
import type { Recogniser } from '../recognise/recogniser.ts';
import { textOfLine } from '../recognise/text-of-line.ts';
import type { LineText } from '../recognise/text-of-line.ts';

/** A line, read with all characters and with those of figures alone. */
export interface ReadLine extends LineText {
  readonly candidates: () => readonly Candidate[];
  /** The same where nothing but digits is printed. */
  readonly digits: () => readonly Candidate[];
  /** How much of it speaks for characters that no figure has. */
  readonly outside: number;
}

/** Longer lines are no figures, points. */
const LONGEST_FIGURE = 600;

export class LineReader {
  readonly #recogniser: Recogniser;
  readonly #symbols: SymbolTable;
  readonly #read = new Map<GreyImage, ReadLine>();

  constructor(recogniser: Recogniser) {
    this.#recogniser = recogniser;
    this.#symbols = symbolTable(recogniser.characters);
  }

  /** Each is read once, however often it is asked for. */
  async read(lines: readonly GreyImage[]): Promise<void> {
    const wanted = lines.filter((line) => !this.#read.has(line));
    if (wanted.length === 0) return;
    const { characters } = this.#recogniser;
    await this.#recogniser.recognise(wanted, (index, reading) => {
      const line = wanted[index];
      if (line === undefined) return;
      const text = textOfLine(reading, characters);
      if (line.width > LONGEST_FIGURE) {
        this.#read.set(line, { ...text, outside: 1, candidates: () => [], digits: () => [] });
        return;
      }
      const { steps, outside } = foldSteps(reading, this.#symbols);
      const candidates = once(() => candidatesOf(steps));
      const digits = once(() => candidatesOf(digitSteps(steps)));
      this.#read.set(line, { ...text, outside, candidates, digits });
    });
  }

  /** @returns null where it was not read */
  of(line: GreyImage): ReadLine | null {
    return this.#read.get(line) ?? null;
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
