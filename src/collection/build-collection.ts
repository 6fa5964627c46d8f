/** A batch and the user's unit list → the reports in their places. */
import type { Collection, Member, UnitYear } from './collection.ts';
import type { CollectionSettings } from './settings.ts';
import { growUnits } from './units/grow-units.ts';
import { placeNames } from './units/place-names.ts';
import type { Unit } from './units/unit.ts';

/** @param listed the user's unit list; null = there is none */
export function buildCollection(
  members: readonly Member[],
  listed: readonly Unit[] | null,
  settings: CollectionSettings,
): Collection {
  const names = members.flatMap(({ record }) => record.agency ?? []);
  const units = listed ?? growUnits(names);
  const places = placeNames(names, units);
  const strays: Member[] = [];
  const byUnit = new Map<string, Map<number, UnitYear>>();
  for (const member of members) {
    const { agency, year } = member.record;
    const unit = agency === null ? undefined : places.get(agency);
    if (unit === undefined || year === null) strays.push(member);
    else put(byUnit, { unit, year, member, copies: [] });
  }
  const years = new Map(
    [...byUnit].map(([name, of]) => [name, new Map([...of].sort(([one], [two]) => one - two))]),
  );
  return { members, units, isListed: listed !== null, years, strays, settings };
}

/** The first one given counts. */
function put(byUnit: Map<string, Map<number, UnitYear>>, given: UnitYear): void {
  const years = byUnit.get(given.unit.name) ?? new Map<number, UnitYear>();
  byUnit.set(given.unit.name, years);
  const first = years.get(given.year);
  const next = first === undefined ? given : { ...first, copies: [...first.copies, given.member] };
  years.set(given.year, next);
}
