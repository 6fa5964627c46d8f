/** What the user does to the units, as data: each change gives the list as it is afterwards. Pure and total. */
import { growUnits } from './grow-units.ts';
import { nameKey } from './name-key.ts';
import { kindOfName } from './kind-of-name.ts';
import type { Unit, UnitKind } from './unit.ts';

export type UnitChange =
  /** A list read in, in place of what there was; what is not a unit's name still is not, unless the list says so. */
  | { readonly kind: 'list'; readonly units: readonly Unit[] }
  /** A correction learned: the name is one of the unit's. A grown unit of that name is it. */
  | { readonly kind: 'alias'; readonly unit: string; readonly name: string }
  /** The name is not one of the unit's, however alike; an alias that it was is none any more. */
  | { readonly kind: 'apart'; readonly unit: string; readonly name: string }
  | { readonly kind: 'parent'; readonly unit: string; readonly parent: string | null }
  | { readonly kind: 'kind'; readonly unit: string; readonly to: UnitKind }
  | { readonly kind: 'add'; readonly name: string; readonly parent: string | null }
  | { readonly kind: 'remove'; readonly unit: string }
  | { readonly kind: 'rename'; readonly unit: string; readonly name: string };

/**
 * A unit that the batch alone has named until now is known from then on, as grown: without a list, what the
 * user sets right makes none.
 * @returns the same list where a change cannot be made: a name taken, a circle of parents
 */
export function applyUnitChange(units: readonly Unit[], change: UnitChange): readonly Unit[] {
  switch (change.kind) {
    case 'list':
      return keepApart(change.units, units);
    case 'add':
      return addUnit(units, change.name, change.parent);
    case 'remove':
      return removeUnit(units, change.unit);
    case 'rename':
      return renameUnit(known(units, change.unit), change.unit, change.name);
    case 'parent':
      return setParent(units, change.unit, change.parent);
    case 'kind':
      return withUnit(known(units, change.unit), change.unit, (unit) => ({
        ...unit,
        kind: change.to,
      }));
    case 'alias':
      return addAlias(known(units, change.unit), change.unit, change.name);
    case 'apart':
    default:
      return setApart(known(units, change.unit), change.unit, change.name);
  }
}

/** A file has no column for it, and names that were told apart would be asked about again. */
function keepApart(listed: readonly Unit[], before: readonly Unit[]): readonly Unit[] {
  const told = new Map(before.map(({ name, apart }) => [nameKey(name), apart ?? []]));
  return listed.map((unit) => {
    const lost = (told.get(nameKey(unit.name)) ?? []).filter(
      (other) => ![...unit.aliases, ...(unit.apart ?? [])].some(isSameAs(other)),
    );
    return lost.length === 0 ? unit : { ...unit, apart: [...(unit.apart ?? []), ...lost] };
  });
}

const isSameAs =
  (name: string) =>
  (other: string): boolean =>
    nameKey(other) === nameKey(name);

function known(units: readonly Unit[], name: string): readonly Unit[] {
  return isTaken(units, name) ? units : [...withoutAlias(units, name), ...growUnits([name])];
}

function withUnit(
  units: readonly Unit[],
  name: string,
  map: (unit: Unit) => Unit,
): readonly Unit[] {
  return units.map((unit) => (unit.name === name ? map(unit) : unit));
}

function isTaken(units: readonly Unit[], name: string): boolean {
  return nameKey(name) === '' || units.some((unit) => nameKey(unit.name) === nameKey(name));
}

function addUnit(units: readonly Unit[], name: string, parent: string | null): readonly Unit[] {
  if (isTaken(units, name) || parent === name) return units;
  const above = units.some((unit) => unit.name === parent) ? parent : null;
  const own: Unit = { name, parent: above, aliases: [], kind: kindOfName(name) };
  return [...withoutAlias(units, name), own];
}

/** A name that becomes a unit's own is nobody's alias. */
function withoutAlias(units: readonly Unit[], name: string): readonly Unit[] {
  return units.map((unit) => ({ ...unit, aliases: without(unit.aliases, name) }));
}

/** Those below it go to the body above it. */
function removeUnit(units: readonly Unit[], name: string): readonly Unit[] {
  const gone = units.find((unit) => unit.name === name);
  if (gone === undefined) return units;
  return units
    .filter((unit) => unit !== gone)
    .map((unit) => (unit.parent === name ? { ...unit, parent: gone.parent } : unit));
}

/** The old name stays an alias: reports bear it. */
function renameUnit(units: readonly Unit[], from: string, to: string): readonly Unit[] {
  const others = units.filter((unit) => unit.name !== from);
  if (others.length === units.length || from === to || isTaken(others, to)) return units;
  return withoutAlias(units, to).map((unit) => {
    if (unit.parent === from) return { ...unit, parent: to };
    if (unit.name !== from) return unit;
    return { ...withoutApart(unit, to), name: to, aliases: without([from, ...unit.aliases], to) };
  });
}

function setParent(units: readonly Unit[], name: string, parent: string | null): readonly Unit[] {
  const all = known(parent === null ? units : known(units, parent), name);
  const byName = new Map(all.map((unit) => [unit.name, unit]));
  if (parent !== null && !byName.has(parent)) return units;
  const above = new Set<string>();
  for (let at = parent; at !== null && !above.has(at); at = byName.get(at)?.parent ?? null) {
    above.add(at);
  }
  return above.has(name) ? units : withUnit(all, name, (unit) => ({ ...unit, parent }));
}

/** Only a grown unit gives way: two units of a list are not made one by a name. */
function addAlias(units: readonly Unit[], name: string, alias: string): readonly Unit[] {
  const key = nameKey(alias);
  const other = units.find((unit) => nameKey(unit.name) === key);
  const isOwn = other !== undefined && (other.name === name || other.grown !== true);
  if (key === '' || isOwn || units.every((unit) => unit.name !== name)) return units;
  const rest = other === undefined ? units : removeUnit(units, other.name);
  const learned = [alias, ...(other?.aliases ?? [])];
  return withoutAlias(rest, alias).map((unit) =>
    unit.name === name
      ? { ...learned.reduce(withoutApart, unit), aliases: [...unit.aliases, ...learned] }
      : unit,
  );
}

function setApart(units: readonly Unit[], name: string, other: string): readonly Unit[] {
  return withUnit(units, name, (unit) => {
    if (nameKey(unit.name) === nameKey(other)) return unit;
    const apart = [...without(unit.apart ?? [], other), other];
    return { ...unit, aliases: without(unit.aliases, other), apart };
  });
}

function withoutApart(unit: Unit, name: string): Unit {
  const { apart = [], ...rest } = unit;
  const left = without(apart, name);
  return left.length === 0 ? rest : { ...rest, apart: left };
}

function without(names: readonly string[], name: string): string[] {
  return names.filter((each) => nameKey(each) !== nameKey(name));
}
