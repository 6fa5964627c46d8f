/** Lines that the recogniser has read: their text, and of figures what else they may be. */
import type { GreyImage } from '../image/grey-image.ts';
import { groupAlike } from '../ink/alike.ts';
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

  /**
   * Figures: of print that is the same again, a few are looked at. Where these looks are clear and say the
   * same, the others say it too, as clearly as the least clear look; else each is read by itself.
   */
  async readFigures(lines: readonly GreyImage[]): Promise<void> {
    const wanted = lines.filter((line) => !this.#read.has(line));
    const groups = groupAlike(wanted).map((alike) => ({ alike, looks: looksAt(alike) }));
    const spared = new Set(groups.flatMap(({ alike }) => alike));
    for (const look of groups.flatMap(({ looks }) => looks)) spared.delete(look);
    await this.read(wanted.filter((line) => !spared.has(line)));
    for (const { alike, looks } of groups) {
      const agreed = agreedOf(looks.flatMap((look) => this.of(look) ?? []));
      if (agreed === null) continue;
      for (const line of alike) if (!this.#read.has(line)) this.#read.set(line, agreed);
    }
    await this.read(wanted);
  }

  /** @returns null where it was not read */
  of(line: GreyImage): ReadLine | null {
    return this.#read.get(line) ?? null;
  }
}

/** The likeliest, the least like it, and one between them. */
function looksAt(lines: readonly GreyImage[]): GreyImage[] {
  return [lines[0], lines[Math.trunc(lines.length / 2)], lines.at(-1)].flatMap(
    (line) => line ?? [],
  );
}

/** Looks less clear than this are no proof. */
const CLEAR = 0.97;
/** What speaks for characters that no figure has, in a clear look. */
const MOST_OUTSIDE = 0.6;

/** @returns the least clear look, where all are clear and say the same; else null */
function agreedOf(looks: readonly ReadLine[]): ReadLine | null {
  const told = looks.map((look) => ({ look, best: look.digits().find(({ text }) => text !== '') }));
  const [first] = told;
  const isOne = told.every(
    ({ look, best }) =>
      best !== undefined &&
      best.text === first?.best?.text &&
      best.probability >= CLEAR &&
      look.outside <= MOST_OUTSIDE,
  );
  if (!isOne) return null;
  const clearness = (each: (typeof told)[number]): number => each.best?.probability ?? 0;
  return told.sort((left, right) => clearness(left) - clearness(right))[0]?.look ?? null;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
