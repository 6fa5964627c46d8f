/** A batch of one place, set up in one step: the names of its reports as the list, its units under their government. */
import { normalName, placeOfGovernment, placeOfName } from './normal-name.ts';
import type { Unit, UnitKind } from './unit.ts';

/** Kinds whose figures go into the report of the government; 垂直管理 report to their own superior. */
const COUNTED: readonly UnitKind[] = ['own', 'department', 'township'];

/** Units that a government above is to be set for. */
export function findOrphans(units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ parent, kind }) => parent === null && COUNTED.includes(kind));
}

/** Those that have no body above them yet are under the government from now on. */
export function putUnder(units: readonly Unit[], government: string): readonly Unit[] {
  const orphans = new Set(findOrphans(units));
  return units.map((unit) =>
    orphans.has(unit) && unit.name !== government ? { ...unit, parent: government } : unit,
  );
}

/** What the batch has named is from now on what must report. */
export function listGrown(units: readonly Unit[]): readonly Unit[] {
  return units.map(({ grown: _grown, ...unit }) => unit);
}

/** The government that all of them belong to: of one place alone, and no name begins with another. */
export function findSoleGovernment(units: readonly Unit[]): Unit | null {
  const governments = units.filter(({ kind }) => kind === 'government');
  const [own = null, second] = new Set(governments.map(({ name }) => placeOfGovernment(name)));
  if (own === null || second !== undefined) return null;
  const isOfPlace = ({ name }: Unit): boolean => {
    const place = placeOfName(normalName(name));
    return place === '' || place.endsWith(own);
  };
  if (!findOrphans(units).every(isOfPlace)) return null;
  // 清源县 and 清源县人民政府 may both be in the batch: the whole name is that of the body.
  return governments.reduce((one, two) => (two.name.length > one.name.length ? two : one));
}
