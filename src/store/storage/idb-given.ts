/** Given files that are not read yet, in a session's database: their list, and copies as far as there is room. */
import type { StoredFile } from './session.ts';
import type { GoujiConnection } from './write-changes.ts';

export async function loadGiven(db: GoujiConnection): Promise<readonly StoredFile[]> {
  const transaction = db.transaction(['given', 'files']);
  const files = transaction.objectStore('files');
  const given = await transaction.objectStore('given').getAll();
  return await Promise.all(
    given.map(async (each) => ({ ...each, file: (await files.get(each.order)) ?? null })),
  );
}

/** @param tab this window; only the owner of a session can write it */
export async function keepFiles(
  db: GoujiConnection,
  copies: ReadonlyMap<number, Blob>,
  tab: string,
): Promise<void> {
  const transaction = db.transaction(['given', 'files', 'meta'], 'readwrite');
  const isOwner = (await transaction.objectStore('meta').get('owner')) === tab;
  const noted = new Set(await transaction.objectStore('given').getAllKeys());
  const files = transaction.objectStore('files');
  // Meanwhile some may have been read.
  const wanted = isOwner ? [...copies].filter(([order]) => noted.has(order)) : [];
  await Promise.all(wanted.map(([order, file]) => files.put(file, order)));
  await transaction.done;
}
