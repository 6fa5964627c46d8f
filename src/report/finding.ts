/** What a check says, and what the parser doubted. Findings are derived anew after every change. */
import type { CellId } from '../form/form-types.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { CellChange } from './cell-change.ts';
import type { DoubtRule } from './doubt-kinds.ts';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Finding {
  /** e.g. `requests-row-total`, or a kind of doubt. */
  readonly rule: string;
  readonly severity: Severity;
  /** The cells concerned, the one it is about first; empty for findings on the whole report. */
  readonly cells: readonly CellId[];
  /** Those of them that are marked in the table, the others being witnesses; absent: all. */
  readonly marked?: readonly CellId[];
  /**
   * What it is about, where the cells do not tell or may come to be others: a sentence of the prose, a
   * table, a section. It stays the same when figures change, and is Chinese, as printed.
   */
  readonly about?: string;
  readonly message: Bilingual;
  /** For sums: what the addends give, and what is printed. */
  readonly expected: number | null;
  readonly found: number | null;
  /** Ways to read the cells that all make sense, each with a value a cell; null = that figure is lost. */
  readonly readings?: readonly (readonly (number | null)[])[];
  /** It held on the reading and has been mended: the figures that were set since. Absent: it holds. */
  readonly corrected?: readonly CellChange[];
}

/** A finding that the parser made while reading; the sums alone could not make it again. */
export interface Doubt extends Finding {
  readonly rule: DoubtRule;
}
