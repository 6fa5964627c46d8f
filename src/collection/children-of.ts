/** The units whose figures go into a body's report: those directly below it, 本级 among them. */
import type { Collection } from './collection.ts';
import type { Unit } from './units/unit.ts';

const childrenByUnits = new WeakMap<readonly Unit[], ReadonlyMap<string, readonly Unit[]>>();

/** By the parent's name; empty where there is no list. */
export function childrenOf({
  units,
  isListed,
}: Pick<Collection, 'units' | 'isListed'>): ReadonlyMap<string, readonly Unit[]> {
  if (!isListed) return new Map();
  const known = childrenByUnits.get(units);
  if (known !== undefined) return known;
  const children = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.parent === null || unit.parent === unit.name) continue;
    const of = children.get(unit.parent) ?? [];
    children.set(unit.parent, of);
    of.push(unit);
  }
  childrenByUnits.set(units, children);
  return children;
}
