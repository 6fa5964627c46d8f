/**
 * The package that pictures are read with, in a database of its own: all versions of the single file that want the same
 * one share it.
 */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { SightShelf } from '../sight-shelf.ts';
import { checkRoom } from './check-room.ts';

interface SightDatabase extends DBSchema {
  /** By the SHA-256 that it had when it was given. */
  packages: { key: string; value: Blob };
}

const NAME = 'gouji-ocr';

/** @param sha256 of the one that this version wants */
export function createIdbSight(sha256: string): SightShelf {
  const withPackages = async <T>(
    work: (db: IDBPDatabase<SightDatabase>) => Promise<T>,
  ): Promise<T> => {
    const db = await openDB<SightDatabase>(NAME, 1, {
      upgrade: (created) => void created.createObjectStore('packages'),
    });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };
  return {
    load: () => withPackages(async (db) => (await db.get('packages', sha256)) ?? null),
    async keep(pack) {
      await checkRoom(pack.size);
      await withPackages(async (db) => {
        const { store, done } = db.transaction('packages', 'readwrite');
        // What an older version wanted nobody asks for any more, or its user has the file.
        await Promise.all([store.clear(), store.put(pack, sha256), done]);
      });
    },
    drop: () => withPackages((db) => db.clear('packages')),
  };
}
