/** A report that came again, against the version whose place it took. */
import type { VersionComparison } from '../../collection/versions/compare-versions.ts';
import type { DerivedReport } from '../steps/derived-report.ts';

interface Against {
  readonly old: string;
  readonly comparison: VersionComparison;
}

interface Source {
  readonly load: (id: string) => Promise<DerivedReport | null>;
}

/** @returns null for a report that took nobody's place */
export async function compareWithOld(
  { load }: Source,
  derived: DerivedReport,
): Promise<Against | null> {
  const old = derived.replaces.at(-1);
  const before = old === undefined ? null : await load(old);
  if (old === undefined || before === null) return null;
  const { compareVersions } = await import('../../collection/versions/compare-versions.ts');
  return { old, comparison: compareVersions(before, derived) };
}
