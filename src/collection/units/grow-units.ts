/** Without a list, the units are those that the reports themselves name. */
import type { Unit } from './unit.ts';

/** @param names as the reports print them */
export function growUnits(names: readonly string[]): readonly Unit[] {
  return [...new Set(names)].map((name) => ({ name, parent: null, aliases: [], kind: 'other' }));
}
