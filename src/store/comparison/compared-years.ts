import type { SessionReport } from '../storage/session.ts';

/** Years that reports are on: they are never mixed. */
export interface ComparedYears {
  /** The latest first. */
  readonly all: readonly number[];
  /** Which one a chart of one year opens on; null without any. */
  readonly first: number | null;
}

/** A chart of one year opens on the latest of which there are two reports: one alone has none beside it. */
export function comparedYears(reports: Iterable<Pick<SessionReport, 'record'>>): ComparedYears {
  const counts = new Map<number, number>();
  for (const { record } of reports)
    if (record.year !== null) counts.set(record.year, (counts.get(record.year) ?? 0) + 1);
  const all = [...counts.keys()].sort((one, two) => two - one);
  return { all, first: all.find((year) => (counts.get(year) ?? 0) > 1) ?? all[0] ?? null };
}
