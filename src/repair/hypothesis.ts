/** What may be wrong, and why it seems so. A hypothesis is never applied by itself. */
import type { Equation } from '../form/equation.ts';
import type { CellId } from '../form/form-types.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { CellChange } from '../report/cell-change.ts';
import type { DigitSlip } from './evidence/digit-evidence.ts';

/** Slips of layout: many cells wrong for one reason. */
export type StructureKind =
  | 'row-shifted'
  | 'cells-swapped'
  | 'digits-joined'
  | 'digits-split'
  | 'columns-swapped'
  | 'rows-swapped'
  | 'rows-slid'
  | 'row-blank'
  | 'totals-unfilled';

/** `compensating`: two cells of a line, one too large by what the other is too small. */
export type RepairKind = StructureKind | 'compensating' | 'cells';

export type EvidenceKind =
  | DigitSlip
  | 'sums'
  | 'inferred'
  | 'reading-doubt'
  | 'blank'
  | 'unfilled'
  | 'edited'
  | 'last-year'
  | 'against-last-year'
  | 'prose'
  | 'against-prose';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly cells: readonly CellId[];
  readonly text: Bilingual;
}

/** Evidence with its weight: above 0 it makes the change likelier, below 0 less so. */
export interface Weighed {
  readonly evidence: Evidence;
  readonly weight: number;
}

export interface Hypothesis {
  readonly kind: RepairKind;
  /** Tells the hypotheses of one report apart. */
  readonly key: string;
  /** The slip without its figures, the same in every report that shows it; null for wrong cells. */
  readonly pattern: string | null;
  /** What is wrong, in a sentence. */
  readonly message: Bilingual;
  /** In printed order. */
  readonly changes: readonly CellChange<number>[];
  /** The broken equations that hold afterwards; no other is broken by it. */
  readonly mends: readonly Equation[];
  readonly evidence: readonly Evidence[];
  /** The higher the likelier, within one knot: minus the weight of what must have happened. */
  readonly score: number;
}

/** Broken equations that have to be cleared together, and what may be wrong with them. */
export interface Knot {
  readonly broken: readonly Equation[];
  /** Likeliest first. */
  readonly hypotheses: readonly Hypothesis[];
  /**
   * No hypothesis is clearly first: only one sum speaks, or the likeliest come level. Their order is a
   * number to name them by, and none may be taken unseen.
   */
  readonly isEqual: boolean;
  /** How many more were found but are not listed. */
  readonly more: number;
  /** More than five cells would have to be wrong: rather a slip of layout, to be seen in the source. */
  readonly looksLikeLayout: boolean;
  /** False when the search was cut short: likelier ones may be missing. */
  readonly isComplete: boolean;
}

/** Whether two hypotheses, of different reports, are the same slip of layout at the same place. */
export function isSameHypothesis(left: Hypothesis, right: Hypothesis): boolean {
  return left.pattern !== null && left.pattern === right.pattern;
}
