/** What the reviewer does, as it is kept: one list for the session, of steps of several kinds. */
import type { CollectionChange } from '../../collection/state.ts';
import type { CellId } from '../../form/form-types.ts';
import type { Confirmed } from '../../report/confirmed.ts';
import type { Decision, Decisions } from '../../report/decision.ts';
import type { CellChange } from '../../report/cell-change.ts';
import type { EditOrigin } from '../../report/edits.ts';
import type { Identity } from '../../report/review/identity.ts';
import type { ReviewMark } from '../../report/review/review.ts';

/** By kind, what a step holds beside its report and its time. */
interface StepContents {
  readonly edit: {
    readonly changes: readonly CellChange[];
    readonly note: string;
    /** Absent in steps kept by version 0.1.0. */
    readonly by?: EditOrigin;
  };
  readonly decide: {
    /** Finding key → what was decided before and after. */
    readonly changes: readonly {
      readonly key: string;
      readonly from: Decision;
      readonly to: Decision;
    }[];
  };
  /** Cells were compared with the original: locked with the figure they had, or unlocked. */
  readonly confirm: {
    readonly cells: readonly { readonly cell: CellId; readonly value: number | null }[];
    readonly isConfirmed: boolean;
  };
  /** The reviewer names agency and year; null = as read. */
  readonly identify: { readonly from: Identity | null; readonly to: Identity | null };
  /** Reports are taken out of the batch. */
  readonly remove: { readonly reports: readonly string[] };
  /** The report takes the place of an earlier version, whose decisions and locks it inherits. */
  readonly replace: {
    readonly old: string;
    readonly decisions: Decisions;
    readonly confirmed: Confirmed;
  };
  /** The reviewer declares how far the report's review has come; null takes that back. */
  readonly mark: { readonly from: ReviewMark | null; readonly to: ReviewMark | null };
  /** Something is said of the batch as a whole: its units, its settings, what was found between reports. */
  readonly collect: { readonly change: CollectionChange };
}

export type StepKind = keyof StepContents;

export type StepOf<K extends StepKind> = {
  readonly kind: K;
  /** null = it is about the batch as a whole. */
  readonly report: K extends 'collect' ? null : string;
  /** ISO 8601 time. */
  readonly at: string;
} & StepContents[K];

/** A step on one report. */
export type ReportStep = { [K in Exclude<StepKind, 'collect'>]: StepOf<K> }[Exclude<
  StepKind,
  'collect'
>];

/** One thing the reviewer did; undone and redone as a whole. */
export type Step = { [K in StepKind]: StepOf<K> }[StepKind];

/** Steps that stood at `from` and later before others took their place. */
export interface Discarded {
  readonly from: number;
  readonly steps: readonly Step[];
}
