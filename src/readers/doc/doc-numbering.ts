/**
 * Counts the paragraphs of lists and prints their numbers ([MS-DOC] 2.4.6.3–4), so that a heading whose
 * 「一、」 was never typed has it in its text.
 */
import type { ListLevel, ListOverride } from './doc-lists.ts';
import { nameNumberFormat } from './doc-number-formats.ts';
import { formatOrdinal } from '../words/ordinal-format.ts';
import { readSymbol } from '../words/symbol-font.ts';

/** The last number of each level of one list; none yet, or begun again: undefined. */
type Counters = (number | undefined)[];

export class ListNumbering {
  readonly #overrides: readonly ListOverride[];
  readonly #counters = new Map<number, Counters>();
  /** Overrides and levels whose own start has been used. */
  readonly #restarted = new Set<string>();

  constructor(overrides: readonly ListOverride[]) {
    this.#overrides = overrides;
  }

  /**
   * The number printed before the next paragraph of a list, with the blank behind it.
   * @param number of the list override, from 1
   */
  next(number: number, level: number): string {
    const list = this.#overrides[number - 1];
    const own = list?.levels[level];
    if (list === undefined || own === undefined) return '';
    const counters = this.#counters.get(list.listId) ?? [];
    this.#counters.set(list.listId, counters);
    const last = counters[level];
    const next = last === undefined ? own.startAt : last + 1;
    counters[level] = this.#takeRestart(number, level) ?? next;
    list.levels.forEach((each, index) => {
      if (index > level && level < (each?.restartBelow ?? 0)) counters[index] = undefined;
    });
    return printLabel(own, list.levels, counters);
  }

  #takeRestart(number: number, level: number): number | undefined {
    const start = this.#overrides[number - 1]?.restarts.get(level);
    const key = `${number}.${level}`;
    if (start === undefined || this.#restarted.has(key)) return undefined;
    this.#restarted.add(key);
    return start;
  }
}

function printLabel(
  own: ListLevel,
  levels: readonly (ListLevel | undefined)[],
  counters: Counters,
): string {
  const isBullet = nameNumberFormat(own.format) === 'bullet';
  let label = '';
  for (const character of own.template) {
    const index = character.charCodeAt(0);
    const level = levels[index];
    if (index > 8) label += isBullet ? printBullet(index) : character;
    else if (level !== undefined) {
      const value = counters[index] ?? level.startAt;
      label += formatOrdinal(value, formatNameOf(level, own.isLegal));
    }
  }
  // A tab and a blank differ by their width only.
  return label === '' || own.follow === 2 ? label : `${label} `;
}

function formatNameOf({ format }: ListLevel, isLegal: boolean): string {
  const name = nameNumberFormat(format);
  const hasDigits = name !== 'none' && name !== 'bullet' && name !== 'decimalZero';
  return isLegal && hasDigits ? 'decimal' : name;
}

/** Bullets come from symbol fonts; Wingdings and Symbol hardly clash where bullets are. */
function printBullet(code: number): string {
  if (code < 0xf000 || code > 0xf0ff) return String.fromCharCode(code);
  const prints = ['wingdings', 'symbol'].map((font) => readSymbol(font, code));
  return prints.find((print) => print !== String.fromCharCode(code) && print > '\u007f') ?? '•';
}
