/**
 * Finds the unit that a report's own name stands for: by the list, by an alias, else by the normal form,
 * where one unit alone has it.
 */
import { nameKey } from './name-key.ts';
import { isLargerPlace, normalName } from './normal-name.ts';
import { placesOfUnits } from './unit-places.ts';
import { formsOfUnit } from './unit-forms.ts';
import type { Unit } from './unit.ts';

export interface Placed {
  readonly unit: Unit;
  readonly by: 'name' | 'alias' | 'normal-form';
}

/** Name as a report prints it → its unit; a name that fits none, or several, is not in it. */
export function placeNames(
  names: readonly string[],
  units: readonly Unit[],
): ReadonlyMap<string, Placed> {
  const index = indexUnits(units);
  return new Map(
    [...new Set(names)].flatMap((name) => {
      const placed = placeName(name, index);
      return placed === null ? [] : [[name, placed] as const];
    }),
  );
}

/** Key → unit; null = several share it. */
type UnitsByKey = ReadonlyMap<string, Unit | null>;

interface UnitIndex {
  readonly names: UnitsByKey;
  readonly aliases: UnitsByKey;
  /** Normal forms that tell the unit as they stand. */
  readonly forms: UnitsByKey;
  /** Those that begin with the unit's place: the larger places may stand before them. */
  readonly wholes: UnitsByKey;
}

function indexUnits(units: readonly Unit[]): UnitIndex {
  const places = placesOfUnits(units);
  const forms = units.map((unit) => formsOfUnit(unit, places.get(unit.name) ?? null));
  return {
    names: keyed(units, (unit) => [nameKey(unit.name)]),
    aliases: keyed(units, ({ aliases }) => aliases.map(nameKey)),
    forms: keyed(units, (_, at) => forms[at]?.all ?? []),
    wholes: keyed(units, (_, at) => forms[at]?.wholes ?? []),
  };
}

function keyed(
  units: readonly Unit[],
  keysOf: (unit: Unit, at: number) => readonly string[],
): UnitsByKey {
  const byKey = new Map<string, Unit | null>();
  units.forEach((unit, at) => {
    for (const key of new Set(keysOf(unit, at))) byKey.set(key, byKey.has(key) ? null : unit);
  });
  return byKey;
}

function placeName(name: string, { names, aliases, forms, wholes }: UnitIndex): Placed | null {
  const key = nameKey(name);
  const named = names.get(key);
  if (named !== undefined) return named === null ? null : { unit: named, by: 'name' };
  const known = aliases.get(key);
  if (known !== undefined) return known === null ? null : { unit: known, by: 'alias' };
  const normal = normalName(name);
  const unit = forms.get(normal) ?? (forms.has(normal) ? null : behindLarger(normal, wholes));
  const isApart = unit?.apart?.some((other) => nameKey(other) === key) ?? false;
  return unit === null || isApart ? null : { unit, by: 'normal-form' };
}

/** 云岭市清源县财政局 is 清源县财政局. */
function behindLarger(normal: string, wholes: UnitsByKey): Unit | null {
  for (let at = 1; at < normal.length; at++) {
    const unit = wholes.get(normal.slice(at));
    if (unit !== undefined && isLargerPlace(normal.slice(0, at))) return unit;
  }
  return null;
}
