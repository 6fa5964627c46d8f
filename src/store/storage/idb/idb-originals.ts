/** Original files in an IndexedDB of their own, so that they can be given up without the session. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { OriginalStorage } from '../originals.ts';
import { checkRoom } from './check-room.ts';
import { cutOut, endsOf } from './ends.ts';
import { joinBlobs } from './join-blobs.ts';

interface OriginalsDatabase extends DBSchema {
  /** Those that earlier versions kept one by one, by hash. */
  files: { key: string; value: Blob };
  /** Those kept at once, end to end: a file of its own for each costs more than reading it. */
  packs: { key: number; value: Pack };
}

interface Pack {
  readonly hashes: readonly string[];
  /** Of each file, in bytes. */
  readonly ends: readonly number[];
  readonly bytes: Blob;
}

/** 2: packs. */
const VERSION = 2;

export function createIdbOriginals(name: string): OriginalStorage {
  let opened: Promise<IDBPDatabase<OriginalsDatabase>> | null = null;
  let onGone: () => void = () => undefined;
  const database = (): Promise<IDBPDatabase<OriginalsDatabase>> =>
    (opened ??= openDB<OriginalsDatabase>(name, VERSION, {
      upgrade(db) {
        if (!db.objectStoreNames.contains('files')) db.createObjectStore('files');
        db.createObjectStore('packs', { autoIncrement: true });
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
    }).catch((error: unknown) => {
      opened = null; // the next attempt opens anew
      throw error;
    }));

  return {
    async list() {
      const db = await database();
      const [single, packs] = await Promise.all([db.getAllKeys('files'), db.getAll('packs')]);
      return [...new Set([...single, ...packs.flatMap(({ hashes }) => hashes)])];
    },
    async load(sha256) {
      const db = await database();
      const single = await db.get('files', sha256);
      if (single !== undefined) return single;
      const pack = (await db.getAll('packs')).find(({ hashes }) => hashes.includes(sha256));
      return pack === undefined ? null : cutOut(pack.bytes, pack.ends, pack.hashes.indexOf(sha256));
    },
    async keep(files) {
      await checkRoom([...files.values()].reduce((sum, { size }) => sum + size, 0));
      const pack = { ...placesOf(files), bytes: await joinBlobs([...files.values()]) };
      await (await database()).add('packs', pack);
    },
    async drop(hashes) {
      await dropFrom(await database(), new Set(hashes));
    },
    onCleared(listener) {
      onGone = listener;
    },
  };
}

function placesOf(files: ReadonlyMap<string, Blob>): Omit<Pack, 'bytes'> {
  return { hashes: [...files.keys()], ends: endsOf([...files.values()].map(({ size }) => size)) };
}

/** A pack of which some are to stay is packed anew. */
async function dropFrom(
  db: IDBPDatabase<OriginalsDatabase>,
  hashes: ReadonlySet<string>,
): Promise<void> {
  const transaction = db.transaction(['files', 'packs'], 'readwrite');
  const [files, packs] = [transaction.objectStore('files'), transaction.objectStore('packs')];
  const [single, keys, all] = await Promise.all([
    files.getAllKeys(),
    packs.getAllKeys(),
    packs.getAll(),
  ]);
  const repack = (pack: Pack, key: number): Promise<unknown> => {
    const kept = new Map<string, Blob>();
    pack.hashes.forEach((sha256, index) => {
      if (!hashes.has(sha256)) kept.set(sha256, cutOut(pack.bytes, pack.ends, index));
    });
    if (kept.size === pack.hashes.length) return Promise.resolve();
    return kept.size === 0
      ? packs.delete(key)
      : packs.put({ ...placesOf(kept), bytes: new Blob([...kept.values()]) }, key);
  };
  await Promise.all([
    ...single.filter((sha256) => hashes.has(sha256)).map((sha256) => files.delete(sha256)),
    ...all.flatMap((pack, index) => {
      const key = keys[index];
      return key === undefined ? [] : [repack(pack, key)];
    }),
    transaction.done,
  ]);
}
