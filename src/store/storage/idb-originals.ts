/** Original files in an IndexedDB of their own, so that they can be given up without the session. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { OriginalStorage } from './originals.ts';

interface OriginalsDatabase extends DBSchema {
  files: { key: string; value: Blob };
}

/** Originals may fill this share of what the browser grants; the rest is for the review itself. */
const SHARE = 0.5;

export function createIdbOriginals(name = 'gouji-originals'): OriginalStorage {
  let opened: Promise<IDBPDatabase<OriginalsDatabase>> | null = null;
  const database = (): Promise<IDBPDatabase<OriginalsDatabase>> =>
    (opened ??= openDB<OriginalsDatabase>(name, 1, {
      upgrade(db) {
        db.createObjectStore('files');
      },
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        opened = null;
      },
      // Cleared while the page is open: the next file is kept in a fresh one.
      terminated() {
        opened = null;
      },
    }));

  return {
    async list() {
      return await (await database()).getAllKeys('files');
    },
    async load(sha256) {
      return (await (await database()).get('files', sha256)) ?? null;
    },
    async keep(sha256, file) {
      await checkRoom(file.size);
      await (await database()).put('files', file, sha256);
    },
    async drop(hashes) {
      const transaction = (await database()).transaction('files', 'readwrite');
      await Promise.all([
        ...hashes.map((sha256) => transaction.store.delete(sha256)),
        transaction.done,
      ]);
    },
  };
}

/** @param size bytes */
async function checkRoom(size: number): Promise<void> {
  // Browsers tell it only to pages of a secure origin, and an office may serve this one over http.
  if (!('storage' in navigator)) return;
  const { usage = 0, quota = Infinity } = await navigator.storage.estimate();
  if (usage + size > quota * SHARE) throw new Error('no room for originals');
}
