/** Consecutive years of a unit: what stands at the end of one stands at the start of the next. */
import type { Collection, UnitYear } from './collection.ts';

export interface YearPair {
  readonly earlier: UnitYear;
  readonly later: UnitYear;
  /** The years around them, where they are there and follow the same form. */
  readonly before: UnitYear | null;
  readonly after: UnitYear | null;
}

/** Those of one edition: the columns of two are not the same thing. */
export function yearPairs({ years }: Collection): YearPair[] {
  return [...years.values()].flatMap((of) =>
    [...of.values()].flatMap((later) => {
      const earlier = sameForm(of.get(later.year - 1), later);
      if (earlier === null) return [];
      const before = sameForm(of.get(later.year - 2), later);
      return [{ earlier, later, before, after: sameForm(of.get(later.year + 1), later) }];
    }),
  );
}

function sameForm(one: UnitYear | undefined, other: UnitYear): UnitYear | null {
  if (one === undefined) return null;
  return one.member.record.edition === other.member.record.edition ? one : null;
}
