/** One figure that becomes another: typed, pasted, suggested, or found changed in a newer version. */
import type { CellId } from '../form/form-types.ts';

export interface CellChange<To extends number | null = number | null> {
  readonly cell: CellId;
  /** The value before and after, in the column's unit; null = no figure. */
  readonly from: number | null;
  readonly to: To;
}
