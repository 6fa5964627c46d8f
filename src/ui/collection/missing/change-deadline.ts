/** Deadlines as `MM-DD`, the same in every year: 29 February is none. */
import type { UnitKind } from '../../../store/collection/between.ts';
import type { CollectionSettings } from '../../../store/collection/unit-lists.ts';

/** Days of the months of a year that is no leap year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEWEST = 28;

export function daysOf(month: number): readonly number[] {
  return Array.from({ length: DAYS[month - 1] ?? FEWEST }, (_none, at) => at + 1);
}

/** A day that the month does not have is its last. */
export function changeDeadline(
  settings: CollectionSettings,
  kind: UnitKind,
  { month, day }: { readonly month: number; readonly day: number },
): CollectionSettings {
  const two = (n: number): string => String(n).padStart(2, '0');
  const last = daysOf(month).length;
  const to = `${two(month)}-${two(Math.min(day, last))}`;
  return { ...settings, deadlines: { ...settings.deadlines, [kind]: to } };
}
