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

interface Copy {
  readonly order: number;
  readonly file: Blob;
  /** This window; only the owner of a session can write it. */
  readonly tab: string;
}

export async function keepFile(db: GoujiConnection, { order, file, tab }: Copy): Promise<void> {
  const transaction = db.transaction(['given', 'files', 'meta'], 'readwrite');
  const isOwner = (await transaction.objectStore('meta').get('owner')) === tab;
  const isNoted = (await transaction.objectStore('given').getKey(order)) !== undefined;
  // Meanwhile it may have been read.
  if (isOwner && isNoted) await transaction.objectStore('files').put(file, order);
  await transaction.done;
}
