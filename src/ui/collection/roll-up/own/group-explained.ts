/** Units that explain a difference in the same way, with the same figure, are said in one line. */
import type { Explained } from '../../../../store/collection/roll-up/roll-up-types.ts';

/** The first speaks for all of them. */
export type ExplainedGroup = readonly [Explained, ...Explained[]];

/** @param explained most evidence first; so are the groups */
export function groupExplained(explained: readonly Explained[]): readonly ExplainedGroup[] {
  const groups = new Map<string, [Explained, ...Explained[]]>();
  for (const each of explained) {
    const { kind, printed, right, cells } = each;
    const key = `${kind} ${printed} ${right} ${cells}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
