/** A batch and the user's unit list → the reports in their places. */
import type { Collection, Member, UnitYear } from './collection.ts';
import type { CollectionSettings } from './settings.ts';
import { growUnits } from './units/grow-units.ts';
import { placeNames } from './units/place-names.ts';
import type { Placed } from './units/place-names.ts';
import type { Unit } from './units/unit.ts';

/**
 * @param given the user's unit list, or grown units as far as the user has set them right; null = neither
 */
export function buildCollection(
  members: readonly Member[],
  given: readonly Unit[] | null,
  settings: CollectionSettings,
): Collection {
  const names = members.flatMap(({ record }) => record.agency ?? []);
  const known = given ?? [];
  const isListed = known.some(({ grown }) => grown !== true);
  const { units, placed } = unitsOf(names, known, isListed);
  const strays: Member[] = [];
  const byUnit = new Map<string, Map<number, UnitYear>>();
  for (const member of members) {
    const { agency, year } = member.record;
    const unit = agency === null ? undefined : placed.get(agency)?.unit;
    if (unit === undefined || year === null) strays.push(member);
    else put(byUnit, { unit, year, member, copies: [] });
  }
  const years = new Map(
    [...byUnit].map(([name, of]) => [name, new Map([...of].sort(([one], [two]) => one - two))]),
  );
  return { members, units, isListed, placed, years, strays, settings };
}

interface PlacedUnits {
  readonly units: readonly Unit[];
  readonly placed: ReadonlyMap<string, Placed>;
}

/** Under a list, only the bodies above grow that it names without a row, and that handed in. */
function unitsOf(names: readonly string[], known: readonly Unit[], isListed: boolean): PlacedUnits {
  const placed = placeNames(names, known);
  const more = isListed ? unlistedParents(known) : names.filter((name) => !placed.has(name));
  if (more.length === 0) return { units: known, placed };
  const units = [...known, ...growUnits(more)];
  const all = placeNames(names, units);
  if (!isListed) return { units, placed: all };
  const handed = new Set([...all.values()].map(({ unit }) => unit));
  const used = units.filter((unit) => unit.grown !== true || handed.has(unit));
  return { units: used, placed: all };
}

function unlistedParents(units: readonly Unit[]): string[] {
  const listed = new Set(units.map(({ name }) => name));
  return units.flatMap(({ parent }) => (parent === null || listed.has(parent) ? [] : [parent]));
}

/** The first one given counts. */
function put(byUnit: Map<string, Map<number, UnitYear>>, given: UnitYear): void {
  const years = byUnit.get(given.unit.name) ?? new Map<number, UnitYear>();
  byUnit.set(given.unit.name, years);
  const first = years.get(given.year);
  const next = first === undefined ? given : { ...first, copies: [...first.copies, given.member] };
  years.set(given.year, next);
}
