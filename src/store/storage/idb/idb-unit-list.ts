/**
 * The unit list that was used last, for whatever session comes next. In a database of its own: that of
 * the sessions keeps its version, which pages still open from before an update would not open otherwise.
 */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Unit } from '../../../collection/units/unit.ts';
import type { UnitListStorage } from '../session.ts';

interface ListDatabase extends DBSchema {
  lists: { key: string; value: readonly Unit[] };
}

const LAST = 'last';

export function createIdbUnitList(name: string): UnitListStorage {
  const withList = async <T>(work: (db: IDBPDatabase<ListDatabase>) => Promise<T>): Promise<T> => {
    const db = await openDB<ListDatabase>(name, 1, {
      upgrade: (created) => void created.createObjectStore('lists'),
    });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };
  return {
    load: () => withList(async (db) => (await db.get('lists', LAST)) ?? null),
    async keep(units) {
      await withList((db) => db.put('lists', units, LAST));
    },
  };
}
