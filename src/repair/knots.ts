/** Parts broken equations into knots that can be cleared without regard to each other. */
import type { Ledger, Replacement } from './ledger.ts';

/** A change that mends some equations, whatever it is thought to be. */
export interface Mending {
  readonly replacements: readonly Replacement[];
  /** Indices of equations. */
  readonly mended: readonly number[];
}

/**
 * The parts of a set of cells that have no equation in common, each a mending of its own.
 * @param broken the equations that the set as a whole mends
 */
export function splitSet(
  ledger: Ledger,
  set: readonly Replacement[],
  broken: readonly number[],
): Mending[] {
  const touchedBy = ([cell]: Replacement): number[] =>
    (ledger.terms[cell] ?? []).map(({ equation }) => equation);
  const groups = new Groups();
  for (const replacement of set) groups.join(touchedBy(replacement));
  const parts = new Map<number, Replacement[]>();
  for (const replacement of set) {
    const group = groups.of(touchedBy(replacement)[0] ?? -1);
    parts.set(group, [...(parts.get(group) ?? []), replacement]);
  }
  return [...parts].map(([group, replacements]) => ({
    replacements,
    mended: broken.filter((equation) => groups.of(equation) === group),
  }));
}

/**
 * The finest parting that tears nothing apart.
 * @param broken indices of all equations to be parted
 * @param together those that some mending mends at once
 */
export function partIntoKnots(
  broken: readonly number[],
  together: readonly (readonly number[])[],
): number[][] {
  const groups = new Groups();
  for (const equation of broken) groups.join([equation]);
  for (const equations of together) groups.join(equations);
  return groups.all();
}

/** Things that belong together, joined step by step. */
class Groups {
  readonly #parents = new Map<number, number>();

  join(items: readonly number[]): void {
    const [first] = items;
    if (first === undefined) return;
    for (const item of items) {
      const [left, right] = [this.of(first), this.of(item)];
      this.#parents.set(Math.max(left, right), Math.min(left, right));
    }
  }

  /** The smallest thing of the group. */
  of(item: number): number {
    const parent = this.#parents.get(item);
    if (parent === undefined) this.#parents.set(item, item);
    return parent === undefined || parent === item ? item : this.of(parent);
  }

  membersOf(group: number): number[] {
    return [...this.#parents.keys()].filter((item) => this.of(item) === group);
  }

  all(): number[][] {
    const groups = [...new Set([...this.#parents.keys()].map((item) => this.of(item)))];
    return groups.map((group) => this.membersOf(group).sort((left, right) => left - right));
  }
}
