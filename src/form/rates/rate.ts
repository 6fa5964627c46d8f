/** A rate as data: what is divided by what, over which cells of the form, and how it is said. */
import type { ColumnRole, RowReason, RowRole, TableId } from '../form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';

/** Cells of a table, by what its rows and columns are for; all of them are added up. */
export interface Part {
  readonly table: TableId;
  readonly rows: readonly RowRole[];
  readonly columns: readonly ColumnRole[];
  /** Of those rows only the one of this reason. */
  readonly reason?: RowReason;
}

export interface Denominator {
  readonly id: string;
  readonly words: Bilingual;
  readonly of: readonly Part[];
  /** Taken off. */
  readonly without: readonly Part[];
  /** What does not count in it, in words; null = nothing. */
  readonly leftOut: Bilingual | null;
}

export interface Rate {
  readonly id: string;
  readonly words: Bilingual;
  /** The numerator in words, as the formula says it. */
  readonly numeratorWords: Bilingual;
  readonly numerator: readonly Part[];
  /** Where practice differs, several; the first is what most do. */
  readonly denominators: readonly [Denominator, ...Denominator[]];
  /** Whether the numerator is a part of the denominator: else there is no interval, and it may pass 100 %. */
  readonly isShare: boolean;
  /** What must be known to read it. */
  readonly note: Bilingual | null;
}

/** Under so many cases a rate says little (样本不足), if the user does not say otherwise. */
export const USUAL_LEAST = 30;
