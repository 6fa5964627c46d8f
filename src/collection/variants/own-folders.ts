/** Folders that hold the reports of two names at most: as where a unit's years lie together. */
import type { Member } from '../collection.ts';

/** By name, the folder that all its reports lie in. */
export function ownFolders(members: readonly Member[]): ReadonlyMap<string, string> {
  const namesIn = new Map<string, Set<string>>();
  const folderOf = new Map<string, string | null>();
  for (const { record } of members) {
    const { agency, source } = record;
    if (agency === null) continue;
    const folder = source.name.slice(0, Math.max(0, source.name.lastIndexOf('/')));
    const names = namesIn.get(folder) ?? new Set();
    namesIn.set(folder, names.add(agency));
    folderOf.set(agency, (folderOf.get(agency) ?? folder) === folder ? folder : null);
  }
  return new Map(
    [...folderOf].flatMap(([name, folder]) =>
      folder === null || folder === '' || namesIn.get(folder)?.size !== 2
        ? []
        : [[name, folder] as const],
    ),
  );
}
