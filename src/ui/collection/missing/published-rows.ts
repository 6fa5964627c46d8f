/** When the reports of a year were published, and which of them too late. */
import type { CheckedCollection } from '../../../store/app-state.ts';
import { daysBetween, lastDayOf } from '../../../store/collection/unit-lists.ts';
import type { CollectionSettings } from '../../../store/collection/unit-lists.ts';
import type { SessionReport } from '../../../store/storage/session.ts';

export interface PublishedRow {
  readonly unit: string;
  /** The report whose day counts. */
  readonly report: string;
  /** ISO 8601; null = not known. */
  readonly day: string | null;
  /** The day is the user's, not the page's. */
  readonly isSet: boolean;
  readonly until: string;
  /** 0 = in time, or not known. */
  readonly daysLate: number;
}

interface Known {
  readonly year: number;
  readonly reports: ReadonlyMap<string, Pick<SessionReport, 'trace'>>;
  readonly published: Readonly<Record<string, string>>;
  readonly settings: CollectionSettings;
}

/** In the order of the units, so that a day set moves no line: late ones and days set, then those not known. */
export function publishedRows(
  { ledger, years }: CheckedCollection,
  { year, reports, published, settings }: Known,
): readonly PublishedRow[] {
  const at = years.indexOf(year);
  const rows = ledger.flatMap(({ unit, reports: given, copies }): PublishedRow[] => {
    const counts = given[at] ?? null;
    if (counts === null) return [];
    const days = [counts, ...(copies[at] ?? [])].map((report) => ({
      report,
      day: published[report] ?? reports.get(report)?.trace?.publishedOn ?? null,
    }));
    // Of several versions the earliest counts.
    const known = days.filter(({ day }) => day !== null);
    const first = known.sort((one, two) => (one.day ?? '').localeCompare(two.day ?? ''))[0];
    const { report, day } = first ?? { report: counts, day: null };
    const until = lastDayOf(unit.kind, year, settings);
    const daysLate = day === null ? 0 : Math.max(0, daysBetween(until, day));
    return [{ unit: unit.name, report, day, isSet: report in published, until, daysLate }];
  });
  const told = rows.filter(({ daysLate, isSet }) => daysLate > 0 || isSet);
  return [...told, ...rows.filter(({ day }) => day === null)];
}
