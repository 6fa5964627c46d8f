/** Rows of a unit list → units whose names are unique and whose parents are found; what does not fit is said. */
import { nameKey } from './name-key.ts';
import { placeOfGovernment } from './normal-name.ts';
import {
  duplicateName,
  parentCircle,
  qualifiedName,
  sharedAlias,
  unlistedParent,
} from './unit-list-problem.ts';
import type { UnitListProblem } from './unit-list-problem.ts';
import type { Unit } from './unit.ts';

export interface ListedUnit extends Unit {
  readonly row: number;
}

interface Tied<T> {
  readonly units: readonly T[];
  readonly problems: readonly UnitListProblem[];
}

/** A parent that is not in the list stays as it is written: its report may come all the same. */
export function tieParents(listed: readonly ListedUnit[]): Tied<Unit> {
  const named = nameApart(listed);
  const { byName, problems } = namesOf(named.units);
  const parents = new Map<string, string | null>();
  const unlisted = new Map<string, number[]>();
  const circles: UnitListProblem[] = [];
  for (const { name, parent, row } of named.units) {
    const found = parent === null ? undefined : byName.get(nameKey(parent));
    const above = found?.name ?? parent;
    if (above !== null && found === undefined) {
      unlisted.set(above, [...(unlisted.get(above) ?? []), row]);
    }
    parents.set(name, above);
    if (above === null || !isCircle(name, parents)) continue;
    parents.set(name, null);
    circles.push(parentCircle(row, name, above));
  }
  return {
    units: named.units.map(({ name, aliases, kind }) => ({
      name,
      parent: parents.get(name) ?? null,
      aliases,
      kind,
    })),
    problems: [
      ...named.problems,
      ...problems,
      ...[...unlisted].map(([parent, rows]) => unlistedParent(rows, parent)),
      ...circles,
    ],
  };
}

/**
 * Every county has its 财政局: those of different parents take the parent's place in front. The same name
 * under the same parent again is the same unit.
 */
function nameApart(listed: readonly ListedUnit[]): Tied<ListedUnit> {
  const firsts = new Map<string, ListedUnit>();
  const shared = new Set<string>();
  for (const unit of listed) {
    const key = nameKey(unit.name);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, unit);
    else if (qualified(first) !== qualified(unit)) shared.add(key);
  }
  const problems: UnitListProblem[] = [];
  const taken = new Map<string, number>();
  const units = listed.flatMap((unit) => {
    const name = shared.has(nameKey(unit.name)) ? qualified(unit) : unit.name;
    const row = taken.get(nameKey(name));
    if (row !== undefined) {
      problems.push(duplicateName(unit.row, name, row));
      return [];
    }
    taken.set(nameKey(name), unit.row);
    if (name === unit.name) return [unit];
    problems.push(qualifiedName(unit.row, unit.name, name));
    return [{ ...unit, name, aliases: [unit.name, ...unit.aliases] }];
  });
  return { units, problems };
}

function qualified({ name, parent }: ListedUnit): string {
  const place = parent === null ? null : placeOfGovernment(parent);
  return place === null || name.startsWith(place) ? name : place + name;
}

/** Names go before aliases; an alias that several bear stands for none of them. */
function namesOf(units: readonly ListedUnit[]): {
  readonly byName: ReadonlyMap<string, ListedUnit>;
  readonly problems: readonly UnitListProblem[];
} {
  const names = new Map(units.map((unit) => [nameKey(unit.name), unit]));
  const byAlias = new Map<string, ListedUnit>();
  const shared = new Set<string>();
  const problems: UnitListProblem[] = [];
  for (const unit of units) {
    for (const alias of unit.aliases) {
      const key = nameKey(alias);
      const other = names.get(key) ?? byAlias.get(key);
      if (other === undefined) byAlias.set(key, unit);
      else if (other !== unit) {
        shared.add(key);
        problems.push(sharedAlias(unit.row, alias, other.name));
      }
    }
  }
  const told = [...byAlias].filter(([key]) => !shared.has(key));
  return { byName: new Map([...told, ...names]), problems };
}

/** What was tied before has no circle: the way up ends, or comes back to the name. */
function isCircle(name: string, parents: ReadonlyMap<string, string | null>): boolean {
  let above = parents.get(name) ?? null;
  while (above !== null && above !== name) above = parents.get(above) ?? null;
  return above === name;
}
