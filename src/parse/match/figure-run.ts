/** A run of figures with the fragments of labels around it: what is matched to a row of the form. */
import { isBlankPrint } from '../../lib/read-figure.ts';
import type { Row } from '../rows/row.ts';
import type { Slot } from './tokens.ts';

export interface FigureRun {
  /**
   * Folded fragments between the last figures and these; headings and groups are left out. Those
   * beside rows of blanks count: the label may be cut over two rows, its figures on the second.
   */
  readonly before: readonly string[];
  /** Folded fragments between these figures and the next. */
  readonly after: readonly string[];
  /** Those of them that stand beside blanks: the second half of a label that was cut in two. */
  readonly residue: readonly string[];
  readonly slots: readonly Slot[];
  /** Grid and field rows part their cells; line rows do not. */
  readonly kind: Row['kind'];
  /** No slot prints anything: a row of blanks, or just what stands beside a broken label. */
  readonly isBlank: boolean;
  /** Column of the last label in the run's own row; −1 if the row has none. */
  readonly labelColumn: number;
}

/** The slots that print something. */
export function printedSlots(run: FigureRun): Slot[] {
  return run.slots.filter((slot) => !isBlankPrint(slot.text));
}
