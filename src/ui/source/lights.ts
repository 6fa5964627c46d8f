import type { CellId } from '../../form/form-types.ts';

/** Which figures of the source are lit, and what they are called. */
export interface Lights {
  readonly selected: CellId | null;
  /** The figure to be in sight: the selected one, or one near it where that is not printed. */
  readonly target: CellId | null;
  /** The cells of the chosen finding. */
  readonly chosen: ReadonlySet<CellId>;
  readonly nameOf: (cell: CellId) => string;
  /** What a blank is called, given the name of its cell. */
  readonly blankOf: (name: string) => string;
}
