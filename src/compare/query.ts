/** What is asked of a chart: measures, years, whom it shows, and how. */
import type { Measure } from './measures/measure.ts';

export interface ChartQuery {
  readonly measure: Measure;
  /** What is held against it where two are. */
  readonly second: Measure;
  /** What stands in columns where several measures do. */
  readonly columns: readonly Measure[];
  readonly year: number | null;
  /** The first year where several are shown, up to `year`; null = all before. */
  readonly since: number | null;
  /** Rates over fewer cases are not ranked. */
  readonly least: number;
  /** One of the chart's ways to be shown; null where it has but one. */
  readonly mode: string | null;
  /** What it is sorted by, as the chart names it; null = as usual. */
  readonly order: string | null;
  /** The names of the units shown; null = all. */
  readonly picked: ReadonlySet<string> | null;
  /** The names of those that stand out; they are shown whoever is picked. */
  readonly pinned: ReadonlySet<string>;
  /** Whether those of too few cases are drawn too. */
  readonly isFewShown: boolean;
}

export function isPicked(
  { picked, pinned }: Pick<ChartQuery, 'picked' | 'pinned'>,
  name: string,
): boolean {
  return picked === null || picked.has(name) || pinned.has(name);
}
