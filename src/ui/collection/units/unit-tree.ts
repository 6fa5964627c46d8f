/** The units as the lines of a tree: bodies below their superior, under the kind that they are of. */
import { nameKey } from '../../../store/collection/unit-lists.ts';
import { UNIT_KINDS } from '../../../store/collection/between.ts';
import type { Unit, UnitKind } from '../../../store/collection/between.ts';

export interface UnitLine {
  readonly kind: 'unit';
  readonly key: string;
  readonly unit: Unit;
  /** 1 = nobody stands above. */
  readonly level: number;
  /** null = there is nothing to unfold. */
  readonly isOpen: boolean | null;
}

export interface GroupLine {
  readonly kind: 'group';
  readonly key: string;
  readonly of: UnitKind;
  /** The body that all of them are below. */
  readonly parent: string | null;
  readonly level: number;
  readonly isOpen: boolean;
  readonly units: readonly Unit[];
}

export type TreeLine = UnitLine | GroupLine;

interface Shown {
  /** Keys of lines that are folded. */
  readonly folded: ReadonlySet<string>;
  /** Part of a name or an alias; '' = all are shown. */
  readonly query: string;
}

export function treeLines(units: readonly Unit[], { folded, query }: Shown): readonly TreeLine[] {
  const parents = parentsOf(units);
  const wanted = findWanted(units, parents, query);
  const below = new Map<string | null, Unit[]>();
  for (const unit of units.filter((each) => wanted?.has(each.name) ?? true)) {
    const parent = parents.get(unit.name) ?? null;
    const of = below.get(parent) ?? [];
    below.set(parent, of);
    of.push(unit);
  }
  const isOpen = (key: string): boolean => wanted !== null || !folded.has(key);
  const linesOf = (unit: Unit, level: number): TreeLine[] => {
    const key = `unit ${unit.name}`;
    const has = below.has(unit.name);
    const line: UnitLine = { kind: 'unit', key, unit, level, isOpen: has ? isOpen(key) : null };
    return has && isOpen(key) ? [line, ...childrenOf(unit.name, level + 1)] : [line];
  };
  const childrenOf = (parent: string | null, level: number): TreeLine[] => {
    const children = below.get(parent) ?? [];
    const kinds = UNIT_KINDS.filter((kind) => children.some((each) => each.kind === kind));
    // One kind alone, and the body that stands above all, need no head.
    if (kinds.length <= 1) return children.flatMap((unit) => linesOf(unit, level));
    return kinds.flatMap((of) => {
      const members = children.filter((each) => each.kind === of);
      if (of === 'government' || of === 'own')
        return members.flatMap((each) => linesOf(each, level));
      const key = `kind ${of} ${parent ?? ''}`;
      const base = { kind: 'group', key, of, parent, level, units: members } as const;
      const head: GroupLine = { ...base, isOpen: isOpen(key) };
      return head.isOpen ? [head, ...members.flatMap((each) => linesOf(each, level + 1))] : [head];
    });
  };
  return childrenOf(null, 1);
}

/** By name. A body that the list does not name, or that stands below the unit itself, is none. */
function parentsOf(units: readonly Unit[]): ReadonlyMap<string, string> {
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  const parentOf = (name: string): string | null => {
    const parent = byName.get(name)?.parent ?? null;
    return parent !== null && byName.has(parent) ? parent : null;
  };
  return new Map(
    units.flatMap(({ name }) => {
      const parent = parentOf(name);
      return parent === null || isBelow(parent, name, parentOf) ? [] : [[name, parent] as const];
    }),
  );
}

function isBelow(name: string, above: string, parentOf: (of: string) => string | null): boolean {
  const seen = new Set<string>();
  let at: string | null = name;
  while (at !== null && !seen.has(at)) {
    if (at === above) return true;
    seen.add(at);
    at = parentOf(at);
  }
  return false;
}

/** Names of the units that are looked for, and of those above them; null = all. */
function findWanted(
  units: readonly Unit[],
  parents: ReadonlyMap<string, string>,
  query: string,
): ReadonlySet<string> | null {
  const key = nameKey(query);
  if (key === '') return null;
  const wanted = new Set<string>();
  for (const { name, aliases } of units) {
    if (![name, ...aliases].some((each) => nameKey(each).includes(key))) continue;
    let at: string | undefined = name;
    while (at !== undefined && !wanted.has(at)) {
      wanted.add(at);
      at = parents.get(at);
    }
  }
  return wanted;
}

/** Bodies that may stand above a unit: neither itself nor one below it. */
export function possibleParents(units: readonly Unit[], name: string): readonly Unit[] {
  const parents = parentsOf(units);
  const parentOf = (of: string): string | null => parents.get(of) ?? null;
  return units.filter((each) => !isBelow(each.name, name, parentOf));
}
