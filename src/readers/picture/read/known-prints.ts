/**
 * Labels that are known beforehand: where the beginning of one is read and its print is as long as it should
 * be, the rest need not be. Nothing is said of print that fits none or several.
 */
import { similarity } from '../../../lib/similarity.ts';
import { foldLabel } from '../../../lib/fold-text.ts';
import { median } from '../../../lib/median.ts';
import { isAsLong, lengthOf } from './length-of-print.ts';

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

/** Characters: shorter print is like too much; short print must be more like it, by this share. */
const SHORTEST_LIKE = 4;
const SHORT_LIKE = 6;
const LIKE = 0.6;
const LIKE_SHORT = 0.75;
/** How much less any other label must be like it. */
const APART = 0.15;

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
      const near = (fitting[index] ?? []).filter((known) => isAsLong(length, known.length));
      const [found] = near;
      const isOne = near.every(({ folded }) => folded === found?.folded);
      return found !== undefined && isOne && !isWhole(found.print) ? found.print : null;
    });
  }

  /** The label that misread print is of: much like one, and no other. Null where that is not plain. */
  nearest(text: string): string | null {
    const folded = foldLabel(text);
    if (this.#prints.some((known) => known.folded === folded)) return null;
    if (folded.length < SHORTEST_LIKE) return this.#lookAlike(folded);
    const least = folded.length > SHORT_LIKE ? LIKE : LIKE_SHORT;
    const like = this.#prints
      .map((known) => ({ ...known, score: similarity(folded, known.folded, least - APART) }))
      .filter(({ score }) => score >= least - APART)
      .sort((left, right) => right.score - left.score);
    const [best] = like;
    if (best === undefined || best.score < least || isWhole(best.print)) return null;
    // A longer way to print the same label is no rival.
    const isRival = (other: KnownPrint): boolean =>
      !other.folded.startsWith(best.folded) && !best.folded.startsWith(other.folded);
    const next = like.find(isRival)?.score ?? 0;
    return best.score - next >= APART ? best.print : null;
  }

  /** In a short label one character is much: only one that looks the same may stand for another. */
  #lookAlike(folded: string): string | null {
    const like = this.#prints.filter((known) => lookOf(known.folded) === lookOf(folded));
    return like[0] !== undefined && like.every((known) => known.folded === like[0]?.folded)
      ? like[0].print
      : null;
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

/** Characters that are misread for the first of their group. */
const SAME_LOOK = ['自白目', '人入', '未末'].map((group) => [...group]);

function lookOf(folded: string): string {
  return [...folded]
    .map((character) => SAME_LOOK.find((group) => group.includes(character))?.[0] ?? character)
    .join('');
}
