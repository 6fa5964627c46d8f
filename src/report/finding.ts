/** What a check says, and what the parser doubted. Findings are derived anew after every change. */
import type { CellId } from '../form/form-types.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { DoubtRule } from './doubt-kinds.ts';

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Finding {
  /** e.g. `requests-row-total`; those about reading doubts begin with `read-`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The cells concerned, the one it is about first; empty for findings on the whole report. */
  readonly cells: readonly CellId[];
  readonly message: Bilingual;
  /** For sums: what the addends give, and what is printed. */
  readonly expected: number | null;
  readonly found: number | null;
  /** Ways to read the cells that all make sense, each with a value a cell; null = that figure is lost. */
  readonly readings?: readonly (readonly (number | null)[])[];
}

/** A finding that the parser made while reading; the sums alone could not make it again. */
export interface Doubt extends Finding {
  readonly rule: DoubtRule;
}
