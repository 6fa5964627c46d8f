/**
 * Labels that are known beforehand: where the beginning of one is read and its print is as long as it should
 * be, the rest need not be. Nothing is said of print that fits none or several.
 */
import { foldLabel } from '../../../lib/fold-text.ts';
import { median } from '../image/grey-image.ts';

/** The beginning of a label as it was read, and how long its print is. */
export interface LabelHead {
  readonly text: string;
  readonly confidence: number;
  /** Points of all its lines. */
  readonly width: number;
}

interface KnownPrint {
  readonly print: string;
  readonly folded: string;
  /** In characters of full width. */
  readonly length: number;
}

/** Characters of a beginning, without marks. */
const FEWEST = 3;
/** Beginnings less clear than this are read on. */
const CLEAR = 0.7;
/** Labels whose width tells how wide a character of the table is. */
const FEWEST_TELLING = 4;
/** Characters, and a share of all, by which print may be longer or shorter. */
const OFF = 1.4;
const OFF_SHARE = 0.06;

/** What is printed in money says in which unit at its end: it is always read whole. */
const isWhole = (print: string): boolean => print.includes('元') || print.includes('额');

export class KnownPrints {
  readonly #prints: readonly KnownPrint[];

  constructor(prints: readonly string[]) {
    this.#prints = prints.map((print) => ({
      print,
      folded: foldLabel(print),
      length: lengthOf(print),
    }));
  }

  /** @param heads of one table; @returns for each the label that it is, or null */
  match(heads: readonly LabelHead[]): (string | null)[] {
    const fitting = heads.map((head) => this.#beginning(head));
    const wide = heads.flatMap(({ width }, index) => {
      const [only, ...others] = fitting[index] ?? [];
      return only === undefined || others.length > 0 ? [] : [width / only.length];
    });
    if (wide.length < FEWEST_TELLING) return heads.map(() => null);
    const character = median(wide);
    return heads.map(({ width }, index) => {
      const length = width / character;
      const near = (fitting[index] ?? []).filter(
        (known) => Math.abs(known.length - length) <= OFF + OFF_SHARE * known.length,
      );
      const [found] = near;
      const isOne = near.every(({ folded }) => folded === found?.folded);
      return found !== undefined && isOne && !isWhole(found.print) ? found.print : null;
    });
  }

  /** Its last character may have been cut in two. */
  #beginning({ text, confidence }: LabelHead): KnownPrint[] {
    const folded = foldLabel(text);
    if (confidence < CLEAR || folded.length < FEWEST) return [];
    const starting = (start: string): KnownPrint[] =>
      this.#prints.filter((known) => known.folded.startsWith(start));
    const whole = starting(folded);
    if (whole.length > 0 || folded.length === FEWEST) return whole;
    return starting(folded.slice(0, -1));
  }
}

function lengthOf(print: string): number {
  return [...print.normalize('NFC')].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x80 ? 0.5 : 1),
    0,
  );
}
