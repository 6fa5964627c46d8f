/** Finds the unit that a report's own name stands for. */
import type { Unit } from './unit.ts';

/** Name as a report prints it → its unit; a name that fits none, or several, is not in it. */
export function placeNames(
  names: readonly string[],
  units: readonly Unit[],
): ReadonlyMap<string, Unit> {
  const known = new Map(
    units.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [name, unit] as const)),
  );
  return new Map(
    names.flatMap((name) => {
      const unit = known.get(name);
      return unit === undefined ? [] : [[name, unit] as const];
    }),
  );
}
