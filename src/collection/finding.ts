/** What a check between reports says. Derived anew after every change, like findings of one report. */
import type { CellId } from '../form/form-types.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { Severity } from '../report/finding.ts';

/** The ids that the exchanged JSON fixes, and the project's own behind them. */
export const COLLECTION_RULES = [
  'roll-up',
  'carry-over',
  'in-force',
  'unit-factor',
  'conflicting-copies',
  'missing-report',
  'late',
  'near-duplicate',
  'jump',
  'name-variant',
  'not-compared',
] as const;
export type CollectionRuleId = (typeof COLLECTION_RULES)[number];

export interface CellOfReport {
  readonly report: string;
  readonly cell: CellId;
}

/** Something that speaks for one of two reports, or against it: its own sums, its prose, a third year. */
export interface Witness {
  /** The report whose figures or prose it is. */
  readonly from: string;
  /** The report whose figure it bears out; null = it decides nothing. */
  readonly speaksFor: string | null;
  readonly text: Bilingual;
}

/** What speaks for two names being one unit, or against it. */
export interface NameEvidence {
  readonly isFor: boolean;
  readonly text: Bilingual;
}

export interface CollectionFinding {
  readonly rule: CollectionRuleId;
  readonly severity: Severity;
  /** As the unit list names it; where there is no list, as the reports do; '' = the batch as a whole. */
  readonly unit: string;
  /** Of the report it is about; null where none is known. */
  readonly year: number | null;
  /** The one it is about first, in the order that the rule fixes. */
  readonly cells: readonly CellOfReport[];
  /** Ids of the reports concerned, the one it is about first. */
  readonly reports: readonly string[];
  /** What it is about, where unit, year and cells do not tell it: stays the same when figures change. */
  readonly about?: string;
  readonly message: Bilingual;
  readonly expected: number | null;
  readonly found: number | null;
  readonly witnesses?: readonly Witness[];
  /** Of a name that may be the unit's. */
  readonly evidence?: readonly NameEvidence[];
  /** Of texts that are alike: how much of the shorter one stands in the other, 0 … 1. */
  readonly share?: number;
}
