/** Several files of one agency on one year: they stand in the comparison more than once. */
import type { ReportRecord } from '../report/record.ts';

export interface Repeat {
  readonly agency: string;
  readonly year: number;
  /** Two or more, in the order given. */
  readonly records: readonly ReportRecord[];
}

/** Reports whose agency or year is unknown are taken for different ones. */
export function repeatsOf(records: readonly ReportRecord[]): Repeat[] {
  const groups = new Map<string, Repeat>();
  for (const record of records) {
    const { agency, year } = record;
    if (agency === null || year === null) continue;
    const key = `${year} ${agency}`;
    const others = groups.get(key)?.records ?? [];
    groups.set(key, { agency, year, records: [...others, record] });
  }
  return [...groups.values()].filter((group) => group.records.length > 1);
}
