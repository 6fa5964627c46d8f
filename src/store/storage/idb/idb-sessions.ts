/**
 * All sessions of this browser: each has a database of its own, so that deleting one gives its room
 * back at once; a small database beside them says which there are, and in which order they were opened.
 */
import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { createIdbStorage, readListed } from './idb-storage.ts';
import { lastOpened, nextOpening } from '../openings.ts';
import type { Opening } from '../openings.ts';
import type { ListedSession, SessionShelf } from '../session.ts';

interface ShelfDatabase extends DBSchema {
  /** By session: its last opening. */
  sessions: { key: string; value: Opening };
}

/**
 * @param tab this window
 * @param name of the first session, and the only one of earlier versions; those of the others begin with it
 */
export function createIdbSessions(tab: string, name: string): SessionShelf {
  const shown = windowMemory(`${name}-session`);
  const withShelf = async <T>(
    work: (db: IDBPDatabase<ShelfDatabase>) => Promise<T>,
  ): Promise<T> => {
    const db = await openDB<ShelfDatabase>(`${name}-sessions`, 1, {
      upgrade: (created) => void created.createObjectStore('sessions'),
    });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };
  const openings = (): Promise<ReadonlyMap<string, Opening>> =>
    withShelf(async (db) => {
      const [ids, times] = await Promise.all([db.getAllKeys('sessions'), db.getAll('sessions')]);
      return new Map(ids.map((id, index) => [id, times[index] ?? '']));
    });

  return {
    async list() {
      const ids = new Set([name, ...(await openings()).keys()]);
      const listed = await Promise.all([...ids].map(readListed));
      return listed
        .filter((each): each is ListedSession => each !== null)
        .sort((left, right) => right.changedAt.localeCompare(left.changedAt));
    },
    async last() {
      const mine = shown.session();
      if (mine !== null) return mine;
      return lastOpened(await openings()) ?? name;
    },
    newId: () => `${name}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`,
    at: (id) => createIdbStorage(id, tab),
    async remember(id) {
      shown.remember(id);
      await withShelf(async (db) => {
        const transaction = db.transaction('sessions', 'readwrite');
        await transaction.store.put(nextOpening(await transaction.store.getAll()), id);
        await transaction.done;
      });
    },
    async remove(id) {
      await deleteDB(id);
      await withShelf((db) => db.delete('sessions', id));
    },
  };
}

/** The window remembers its session over a reload. @param key of its own, as pages of other versions may come by */
function windowMemory(key: string): {
  readonly session: () => string | null;
  readonly remember: (id: string) => void;
} {
  return {
    session() {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null; // storage switched off
      }
    },
    remember(id) {
      try {
        sessionStorage.setItem(key, id);
      } catch {
        // Storage switched off: the next visit goes on with the session last opened anywhere.
      }
    },
  };
}
