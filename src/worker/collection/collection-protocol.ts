/** What is asked of the checks between reports, and how they answer: they run in a worker, beside the page. */
import type { Member } from '../../collection/collection.ts';
import type { CollectionFinding } from '../../collection/finding.ts';
import type { ComparedTexts } from '../../collection/likeness/compare-texts.ts';
import type { Prose } from '../../collection/likeness/passages.ts';
import type { CollectionState } from '../../collection/state.ts';
import type { Unit } from '../../collection/units/unit.ts';
import type { KeyedFinding } from '../../collection/worst-found.ts';
import type {
  MadeRollUpAsked,
  MadeRollUpView,
  RollUpAsked,
  RollUpView,
} from './roll-up-protocol.ts';

/** A report of the batch; `order` is its place in it. */
export interface CollectedReport extends Member {
  readonly order: number;
}

/** By report id; a report that is another object than before has changed. */
export type CollectedReports = ReadonlyMap<string, CollectedReport>;

/** What is asked, by kind. */
export interface CollectionQuestions {
  /** All checks. */
  readonly check: { readonly state: CollectionState };
  /** What is said of the batch where it leaves the program. */
  readonly export: { readonly state: CollectionState };
  /** Two texts side by side; the batch has nothing to do with it. */
  readonly texts: { readonly left: Prose; readonly right: Prose };
  /** A body's table against the sum of its units. */
  readonly rollUp: { readonly state: CollectionState } & RollUpAsked;
  /** A table made of a body's units. */
  readonly madeRollUp: { readonly state: CollectionState } & MadeRollUpAsked;
}

/** What is answered. */
export interface CollectionAnswers {
  readonly check: ListedView;
  readonly export: PackedBatch;
  readonly texts: ComparedTexts;
  readonly rollUp: RollUpView;
  readonly madeRollUp: MadeRollUpView;
}

/** Long as it may be, it goes on to where files are written as it came. */
export interface PackedBatch {
  /** As `packBatch` made it. */
  readonly packed: ArrayBuffer;
}

export type QuestionKind = keyof CollectionQuestions;

/** A question of a kind, or of any. */
export type CollectionQuestion<Kind extends QuestionKind = QuestionKind> = {
  [Each in Kind]: { readonly kind: Each } & CollectionQuestions[Each];
}[Kind];

/** What the checks say of the batch as it stands. */
export interface CollectionView {
  readonly units: readonly Unit[];
  readonly isListed: boolean;
  /** Rising; all that a report is on. */
  readonly years: readonly number[];
  /** Years for which a unit without a report counts as missing. */
  readonly askedYears: readonly number[];
  /** Who has handed in what, in the order of the units. */
  readonly ledger: readonly UnitReports[];
  /** Reports that found no unit or have no year. */
  readonly strays: readonly string[];
  readonly findings: readonly CollectionFinding[];
}

/** The same for the page, which has no time to sort thousands of findings. */
export interface ListedView extends Omit<CollectionView, 'findings'> {
  /** Worst first. */
  readonly found: readonly KeyedFinding[];
}

/** The reports of a unit, an entry a year. */
export interface UnitReports {
  readonly unit: Unit;
  /** The report that counts; null = none. */
  readonly reports: readonly (string | null)[];
  /** Others of the same year. */
  readonly copies: readonly (readonly string[])[];
}

export interface Collector {
  /** @returns null when no answer could be had */
  readonly ask: <Q extends CollectionQuestion>(
    reports: CollectedReports,
    question: Q,
  ) => Promise<CollectionAnswers[Q['kind']] | null>;
}

/** The batch is told in pieces, and only what has changed of it. */
export type CollectionMessage =
  | { readonly kind: 'put'; readonly reports: readonly CollectedReport[] }
  | { readonly kind: 'drop'; readonly ids: readonly string[] }
  | CollectionQuestion;

export interface CollectionRequest {
  readonly job: number;
  readonly message: CollectionMessage;
}

/**
 * An answer with long lists comes in parts: the page takes each of them without being held up. The lists
 * of a part go on where those before ended.
 */
export interface CollectionReply {
  readonly job: number;
  /** null = our own program failed. */
  readonly part: object | null;
  readonly isLast: boolean;
}
