import type { TableId } from '../form/form-types.ts';
import type { Place } from '../lib/place.ts';

/** A printed row with figures that belongs to no row of the form: kept and shown, never dropped. */
export interface ExtraRow {
  readonly table: TableId;
  readonly label: string;
  readonly figures: readonly { readonly raw: string; readonly place: Place }[];
}
