/** What other versions of the single file have left in this browser: each keeps its work under its own name. */
import type { Release } from './release.ts';

/** @returns versions of the single file, other than this one, whose work this browser keeps; none where it does not say */
export async function findOtherVersions(release: Release): Promise<string[]> {
  // Firefox has `databases` from 126 on.
  if (release.kind !== 'single' || !('databases' in indexedDB)) return [];
  const names = (await indexedDB.databases().catch(() => [])).map(({ name = '' }) => name);
  // Each version that has been opened has this one, and those with work one without an end.
  return names
    .flatMap((name) => /^gouji-file-(\d+\.\d+\.\d+)$/.exec(name)?.[1] ?? [])
    .filter((version) => version !== release.version);
}
