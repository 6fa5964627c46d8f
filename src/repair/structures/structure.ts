/** A slip of layout that might have happened, before it is held against the sums. */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { StructureKind } from '../hypothesis.ts';
import type { Ledger, Replacement } from '../ledger.ts';

export interface Structure {
  readonly kind: StructureKind;
  /** See `Hypothesis.pattern`. */
  readonly pattern: string;
  readonly replacements: readonly Replacement[];
  /** How many of the figures stand nowhere in the document but follow from the sums. */
  readonly forced: number;
  /** How much less usual than others of its kind, as weight; below 0 = more so. */
  readonly oddity: number;
  /**
   * Whether the print shows the slip: a blank left behind, a total beside its place, digits that the
   * reader found run together. Other slips rest on the sums alone.
   */
  readonly isShown?: boolean;
  /** Sums that fail may stay as they are, where the changes cancel out in them. */
  readonly mayLeaveSums?: boolean;
  /** Its sentence, made only for those that agree with the sums. */
  readonly describe: () => Bilingual;
}

/** Cells with the figures meant for them, without those that have them already. */
export function replaceFigures(
  ledger: Ledger,
  cells: readonly number[],
  meant: readonly number[],
): Replacement[] {
  return cells.flatMap((cell, index): Replacement[] => {
    const to = meant[index] ?? Number.NaN;
    return ledger.values[cell] === to ? [] : [[cell, to]];
  });
}
