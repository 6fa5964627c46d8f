/** The place that a unit belongs to, as the government above it is called: 清源县. */
import { placeOfGovernment } from './normal-name.ts';
import type { Unit } from './unit.ts';

/** By the unit's name; a unit without one has no place that is known. */
export function placesOfUnits(units: readonly Unit[]): ReadonlyMap<string, string> {
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  const only = onlyGovernment(units);
  return new Map(
    units.flatMap((unit) => {
      const place = placeAbove(unit, byName) ?? (unit.parent === null ? placeOf(only, unit) : null);
      return place === null ? [] : [[unit.name, place] as const];
    }),
  );
}

/** A school stands below a bureau, and that below the government whose place tells. */
function placeAbove({ parent }: Unit, byName: ReadonlyMap<string, Unit>): string | null {
  const seen = new Set<string>();
  let above = parent;
  while (above !== null && !seen.has(above)) {
    const place = placeOfGovernment(above);
    if (place !== null) return place;
    seen.add(above);
    above = byName.get(above)?.parent ?? null;
  }
  return null;
}

/** A list without parents is of one place, when it names one government alone. */
function onlyGovernment(units: readonly Unit[]): Unit | null {
  const [first = null, second] = units.filter(
    ({ kind, name }) => kind === 'government' && placeOfGovernment(name) !== null,
  );
  return second === undefined ? first : null;
}

function placeOf(government: Unit | null, unit: Unit): string | null {
  return government === null || government === unit ? null : placeOfGovernment(government.name);
}
