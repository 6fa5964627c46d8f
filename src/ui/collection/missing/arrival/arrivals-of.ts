/** How the reports of a year came in: on which day each unit first published, against the last days. */
import type { CheckedCollection } from '../../../../store/app-state.ts';
import { lastDayOf } from '../../../../store/collection/unit-lists.ts';
import type { CollectionSettings } from '../../../../store/collection/unit-lists.ts';
import type { SessionReport } from '../../../../store/storage/session.ts';

export interface Arrivals {
  readonly year: number;
  /** Units with a report of the year. */
  readonly given: number;
  /** ISO 8601, one a unit whose day is known, in order. */
  readonly days: readonly string[];
  /** How many of those did not pass their own last day. */
  readonly inTime: number;
  /** The last days of the kinds of units that handed in, each once, in order. */
  readonly deadlines: readonly string[];
}

export interface KnownDays {
  readonly reports: ReadonlyMap<string, Pick<SessionReport, 'trace'>>;
  /** Days set by the user, by report. */
  readonly published: Readonly<Record<string, string>>;
  readonly settings: CollectionSettings;
}

export function arrivalsOf(
  { ledger, years }: CheckedCollection,
  year: number,
  { reports, published, settings }: KnownDays,
): Arrivals {
  const at = years.indexOf(year);
  const days: string[] = [];
  const deadlines = new Set<string>();
  let [given, inTime] = [0, 0];
  for (const { unit, reports: counted, copies } of ledger) {
    const counts = counted[at] ?? null;
    if (counts === null) continue;
    given += 1;
    const until = lastDayOf(unit.kind, year, settings);
    deadlines.add(until);
    // Of several versions the earliest counts.
    const [first] = [counts, ...(copies[at] ?? [])]
      .flatMap((report) => published[report] ?? reports.get(report)?.trace?.publishedOn ?? [])
      .sort();
    if (first === undefined) continue;
    days.push(first);
    if (first <= until) inTime += 1;
  }
  return { year, given, days: days.sort(), inTime, deadlines: [...deadlines].sort() };
}
