/** The reports of a collection in the order in which one can have been copied from another. */
import { gather } from '../../lib/gather.ts';
import type { Collection, Member } from '../collection.ts';
import { sketchIn } from '../pack-clues.ts';
import type { ComparedText } from './closest.ts';

/** A report under the name it is known by. */
export interface PlacedText {
  readonly member: Member;
  readonly unit: string;
  readonly year: number | null;
  readonly parent: string | null;
}

/** A report without a year stands behind all others. */
const LAST = 10_000;

/** Those that count, the earliest first; within a year by day of publishing, then as they were given. */
export function placeTexts({ members, years, strays }: Collection): PlacedText[] {
  const placed = new Map<Member, PlacedText>();
  for (const byYear of years.values())
    for (const { unit, year, member } of byYear.values())
      placed.set(member, { member, unit: unit.name, year, parent: unit.parent });
  for (const member of strays) {
    const { agency, year, source } = member.record;
    placed.set(member, { member, unit: agency ?? source.name, year, parent: null });
  }
  const dayOf = ({ member }: PlacedText): string => member.trace.publishedOn ?? '';
  return gather(members, (member) => placed.get(member) ?? []).sort((one, two) => {
    const [first, second] = [one.year ?? LAST, two.year ?? LAST];
    if (first !== second) return first - second;
    return dayOf(one) < dayOf(two) ? -1 : Number(dayOf(one) > dayOf(two));
  });
}

export function toCompared(placed: readonly PlacedText[]): ComparedText[] {
  const numbers = new Map(
    [...new Set(placed.map(({ unit }) => unit))].map((unit, at) => [unit, at]),
  );
  return placed.map(({ member, unit, year, parent }) => ({
    sketch: sketchIn(member.trace),
    unit: numbers.get(unit) ?? 0,
    parent: parent === null || parent === unit ? null : (numbers.get(parent) ?? null),
    year,
    file: member.record.source.name,
  }));
}
