/** The curve as steps on one axis of days that two years share. It comes with the chart: it knows no store. */
import type { Arrivals } from './arrivals-of.ts';

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
/** Milliseconds. */
const DAY = 86_400_000;

/** The day of a report of `year` on the axis that both years share; 0 = 1 January of the year after. */
export function placeOfDay(day: string, year: number): number {
  const [of = '', ...rest] = day.split('-');
  const within = (Date.parse([ANY, ...rest].join('-')) - Date.UTC(ANY, 0)) / DAY;
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
