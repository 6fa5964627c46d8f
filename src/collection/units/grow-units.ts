/** Without a list, the units are those that the reports themselves name; nothing is merged that is not one print. */
import { kindOfName } from './kind-of-name.ts';
import { nameKey } from './name-key.ts';
import type { Unit } from './unit.ts';

/** @param names as the reports print them; blanks in them and the width of characters make no other unit */
export function growUnits(names: readonly string[]): readonly Unit[] {
  const firsts = new Map<string, string>();
  for (const name of names) if (!firsts.has(nameKey(name))) firsts.set(nameKey(name), name);
  return [...firsts.values()].map((name) => ({
    name,
    parent: null,
    aliases: [],
    kind: kindOfName(name),
    grown: true,
  }));
}
