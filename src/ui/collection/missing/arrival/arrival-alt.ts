/** The curve in words, from its figures, for those who do not see it. */
import type { ArrivalWords } from '../../../words/batch/arrival.ts';
import type { Arrivals } from './arrivals-of.ts';

export interface AltAsked {
  readonly now: Arrivals;
  /** The year before, where any of its days is known. */
  readonly before: Arrivals | null;
  readonly words: ArrivalWords;
  readonly sayDay: (iso: string) => string;
}

/** @returns '' where no day is known */
export function arrivalAlt({ now, before, words, sayDay }: AltAsked): string {
  const { year, days, deadlines } = now;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const parts = [
    words.alt(year, days.length, [sayDay(first), sayDay(last)]),
    ...deadlines.map((until) =>
      words.byDay(sayDay(until), days.filter((day) => day <= until).length),
    ),
    ...(before === null ? [] : [words.before(before.year, before.days.length)]),
  ];
  return `${parts.join(words.comma)}${words.stop}`;
}
