/** What the user does to the unit list, as data. */
import type { Unit } from './unit.ts';

export type UnitChange = { readonly kind: 'list'; readonly units: readonly Unit[] };

export function applyUnitChange(_units: readonly Unit[], change: UnitChange): readonly Unit[] {
  return change.units;
}
