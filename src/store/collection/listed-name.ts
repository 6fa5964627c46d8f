/** What the unit list calls the units of reports: letters are addressed as the list has it. */
import { placeNames } from '../../collection/units/place-names.ts';
import type { CheckedCollection } from '../app-state.ts';

/** Report's name of a unit → the list's; the report's own where no list is given, or none in it is meant. */
export type NameOf = (agency: string | null) => string | null;

/** @param agencies all that will be asked for */
export function listedNames(
  collection: Pick<CheckedCollection, 'isListed' | 'units'> | null,
  agencies: readonly (string | null)[],
): NameOf {
  if (collection?.isListed !== true) return (agency) => agency;
  const names = agencies.filter((agency) => agency !== null);
  const placed = placeNames(names, collection.units);
  return (agency) => placed.get(agency ?? '')?.unit.name ?? agency;
}
