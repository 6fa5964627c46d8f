/** How the reports of a year came in: on which day each unit first published, against the last days. */
import type { CheckedCollection } from '../../../store/app-state.ts';
import { daysBetween, lastDayOf } from '../../../store/collection/unit-lists.ts';
import type { CollectionSettings } from '../../../store/collection/unit-lists.ts';
import type { SessionReport } from '../../../store/storage/session.ts';

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

export interface ArrivalStep {
  /** Its place on the axis. */
  readonly day: number;
  /** How many had published by then; null beyond the last. */
  readonly now: number | null;
  /** The same of the year before. */
  readonly before: number | null;
}

/** A year with 29 February: the same day of two years stands at one place. */
const ANY = 2000;
const DAYS = 366;

/** The day of a report of `year` on the axis that both years share; 0 = 1 January of the year after. */
export function placeOfDay(day: string, year: number): number {
  const [of = '', ...rest] = day.split('-');
  const within = daysBetween(`${ANY}-01-01`, [ANY, ...rest].join('-'));
  return (Number(of) - year - 1) * DAYS + within;
}

/** The day at a place, of any year. */
export function dayAtPlace(place: number): string {
  return new Date(Date.UTC(ANY, 0, 1 + place)).toISOString().slice(0, 10);
}

/** Both years on one axis, a step for every day on which anything came, from none on. */
export function stepsOf(now: Arrivals, before: Arrivals | null): readonly ArrivalStep[] {
  const placesOf = (arrivals: Arrivals | null): readonly number[] =>
    arrivals === null ? [] : arrivals.days.map((day) => placeOfDay(day, arrivals.year));
  const [own, last] = [placesOf(now), placesOf(before)];
  const all = [...new Set([...own, ...last])].sort((a, b) => a - b);
  const [first] = all;
  if (first === undefined) return [];
  const countBy = (places: readonly number[], day: number): number | null =>
    day > (places.at(-1) ?? -Infinity) ? null : places.filter((each) => each <= day).length;
  return [first - 1, ...all].map((day) => ({
    day,
    now: countBy(own, day),
    before: countBy(last, day),
  }));
}
