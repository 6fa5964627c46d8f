/** Original files in an IndexedDB of their own, so that they can be given up without the session. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { checkRoom } from './check-room.ts';
import type { OriginalStorage } from './originals.ts';

interface OriginalsDatabase extends DBSchema {
  files: { key: string; value: Blob };
}

export function createIdbOriginals(name: string): OriginalStorage {
  let opened: Promise<IDBPDatabase<OriginalsDatabase>> | null = null;
  let onGone: () => void = () => undefined;
  const database = (): Promise<IDBPDatabase<OriginalsDatabase>> =>
    (opened ??= openDB<OriginalsDatabase>(name, 1, {
      upgrade(db) {
        db.createObjectStore('files');
      },
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        opened = null;
        onGone();
      },
      // Cleared while the page is open: the next file is kept in a fresh one.
      terminated() {
        opened = null;
        onGone();
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
    onCleared(listener) {
      onGone = listener;
    },
  };
}
