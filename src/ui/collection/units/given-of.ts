/** By unit and year: whether a report is in, is missed, or is not asked for. */
import type { CheckedCollection } from '../../../store/app-state.ts';

export type Given = 'given' | 'missing' | 'unasked';

/** By the unit's name, an entry a year. */
export type GivenByUnit = ReadonlyMap<string, readonly Given[]>;

export function givenOf({ ledger, years, askedYears }: CheckedCollection): GivenByUnit {
  const asked = years.map((year) => askedYears.includes(year));
  return new Map(
    ledger.map(({ unit, reports }) => [
      unit.name,
      reports.map((id, at): Given => {
        if (id !== null) return 'given';
        return unit.grown !== true && asked[at] === true ? 'missing' : 'unasked';
      }),
    ]),
  );
}
