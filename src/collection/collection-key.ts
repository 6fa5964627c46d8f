/** Which finding is which: a decision on it holds as long as its reports and figures are the same. */
import type { CollectionFinding } from './finding.ts';

/** What the exchanged JSON tells of a finding is enough to know it again. */
type Known = Pick<CollectionFinding, 'unit' | 'year' | 'reports' | 'expected' | 'found'> & {
  readonly rule: string;
  readonly cells: readonly { readonly report: string; readonly cell: string }[];
};

export function collectionKey(finding: Known): string {
  const { rule, unit, year, cells, reports, expected, found } = finding;
  const what =
    cells.length > 0 ? cells.map(({ report, cell }) => `${report}:${cell}`).join() : reports.join();
  return [rule, unit, year ?? '', what, expected ?? '', found ?? ''].join('|');
}
