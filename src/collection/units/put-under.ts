/** A batch of one place, set up in one step: the names of its reports as the list, its units under their government. */
import { normalName, placeOfGovernment, placeOfName } from './normal-name.ts';
import type { Unit, UnitKind } from './unit.ts';

/** Kinds whose figures go into the report of the government; 垂直管理 report to their own superior. */
const COUNTED: ReadonlySet<UnitKind> = new Set(['own', 'department', 'township']);

/** Units without a body above them that belong under a government: no other place stands in their names. */
export function findOrphans(units: readonly Unit[], government: string): readonly Unit[] {
  const own = placeOfGovernment(government);
  return units.filter(({ name, parent, kind }) => {
    if (parent !== null || !COUNTED.has(kind) || name === government) return false;
    const place = placeOfName(normalName(name));
    return place === '' || (own !== null && place.endsWith(own));
  });
}

/** They are under the government from now on. */
export function putUnder(units: readonly Unit[], government: string): readonly Unit[] {
  const orphans = new Set(findOrphans(units, government));
  return units.map((unit) => (orphans.has(unit) ? { ...unit, parent: government } : unit));
}

/** What the batch has named is from now on what must report. */
export function listGrown(units: readonly Unit[]): readonly Unit[] {
  return units.map(({ grown: _grown, ...unit }) => unit);
}

/** The government of a batch that is of one place: the only one, and most of the units belong under it. */
export function findSoleGovernment(units: readonly Unit[]): Unit | null {
  const governments = units.filter(({ kind }) => kind === 'government');
  const [first] = governments;
  const places = new Set(governments.map(({ name }) => placeOfGovernment(name)));
  if (first === undefined || places.size > 1) return null;
  // 清源县 and 清源县人民政府 may both be in the batch: the whole name is that of the body.
  const whole = governments.reduce(
    (one, two) => (two.name.length > one.name.length ? two : one),
    first,
  );
  const counted = units.filter(({ kind }) => COUNTED.has(kind));
  const isMost = 2 * findOrphans(units, whole.name).length > counted.length;
  return isMost ? whole : null;
}
