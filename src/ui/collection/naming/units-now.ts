/** The units as the last change has left them, before the checks have answered to it. */
import type { CheckedCollection } from '../../../store/app-state.ts';
import type { Unit } from '../../../store/collection/between.ts';
import { nameKey } from '../../../store/collection/unit-lists.ts';

/** @param known what is said of units by the steps in force; null = nothing */
export function unitsNow(
  { units, of }: CheckedCollection,
  known: readonly Unit[] | null,
): readonly Unit[] {
  if (of.state.units === known) return units;
  const names = new Set(
    (known ?? []).flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)),
  );
  const grown = units.filter((unit) => unit.grown === true && !names.has(nameKey(unit.name)));
  return [...(known ?? []), ...grown];
}
