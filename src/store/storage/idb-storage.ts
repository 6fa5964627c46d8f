/**
 * One session in a database of its own in the browser's IndexedDB. Bodies, records and steps are
 * stored apart, each by its key; what belongs together is written in one transaction.
 */
import { openDB } from 'idb';
import { checkRoom } from './check-room.ts';
import { keepFile, loadGiven } from './idb-given.ts';
import { problemOf, SaveError } from './save-problem.ts';
import type { ListedSession, SessionStorage, StoredSession } from './session.ts';
import { asKeptNow } from './stored-report.ts';
import { withConfirmKind } from './stored-step.ts';
import { STORES, writeChanges } from './write-changes.ts';
import type { GoujiConnection, GoujiDatabase } from './write-changes.ts';

/** 2: the list of given files. */
const VERSION = 2;

/** Milliseconds: while a browser is clearing its data it refuses to open anything. */
const LOOKS = [0, 100, 500, 2000];

interface Connecting {
  /** The browser or another window has closed the connection. */
  readonly onClosed?: () => void;
  /** It was there before: it is not made anew when it is gone. */
  readonly isKnown?: boolean;
}

async function connect(
  name: string,
  { onClosed = () => undefined, isKnown = false }: Connecting = {},
): Promise<GoujiConnection> {
  if (typeof indexedDB === 'undefined') throw new SaveError('denied');
  let giveUp: (error: SaveError) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  let isGone = false;
  const opening = openDB<GoujiDatabase>(name, VERSION, {
    upgrade(...[db, before, , transaction]) {
      isGone = isKnown && before === 0;
      if (isGone) {
        transaction.done.catch(() => undefined);
        transaction.abort();
        return;
      }
      for (const store of STORES) {
        if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
      }
    },
    blocked: () => giveUp(new SaveError('blocked')),
    blocking: (_current, _blocked, event) => {
      // Another window deletes or upgrades the database: it must not wait for this one.
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  }).catch((error: unknown) => {
    throw isGone ? new SaveError('cleared') : error;
  });
  return await Promise.race([opening, blocked]);
}

/** @param tab this window; only the owner of a session can write it */
export function createIdbStorage(name: string, tab: string): SessionStorage {
  let opened: Promise<GoujiConnection> | null = null;
  /** It has been opened: when it is not there any more, it was deleted or cleared. */
  let isKnown = false;
  let onGone: () => void = () => undefined;
  /** A claim that the storage refused, and from whom: it is made up for with the first writing. */
  let unclaimed: { readonly from: string | null } | null = null;
  const database = async (): Promise<GoujiConnection> => {
    opened ??= connect(name, { onClosed, isKnown }).then(
      (db) => {
        isKnown = true;
        return db;
      },
      (error: unknown) => {
        opened = null; // the next attempt opens anew
        throw error;
      },
    );
    return await opened;
  };
  /** Browsers close connections also when a disk fails: only what cannot be found again is gone. */
  const onClosed = (): void => {
    opened = null;
    void lookAgain(LOOKS);
  };
  const lookAgain = async (looks: readonly number[]): Promise<void> => {
    const [wait, ...later] = looks;
    if (wait === undefined) return; // the next writing says what is wrong
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await database();
    } catch (error) {
      if (problemOf(error) === 'cleared') onGone();
      else await lookAgain(later);
    }
  };

  return {
    async load() {
      return await loadSession(await database());
    },
    async loadBody(id) {
      return (await (await database()).get('bodies', id)) ?? null;
    },
    async write(changes, meta) {
      await writeChanges(await database(), { changes, meta, tab, unclaimed });
      unclaimed = null;
    },
    async given() {
      return await loadGiven(await database());
    },
    async keepFile(order, file) {
      await checkRoom(file.size);
      await keepFile(await database(), { order, file, tab });
    },
    async owner() {
      const owner = await (await database()).get('meta', 'owner');
      return typeof owner === 'string' ? owner : null;
    },
    async claim(from) {
      unclaimed = { from };
      const isFree = await claimFor(await database(), tab, from);
      unclaimed = null;
      return isFree;
    },
    async release() {
      await releaseFrom(await database(), tab);
    },
    onCleared(listener) {
      onGone = listener;
    },
    close() {
      void opened?.then(
        (db) => db.close(),
        () => undefined,
      );
      opened = null;
    },
  };
}

/** @returns whether it is this window's now */
async function claimFor(db: GoujiConnection, tab: string, from: string | null): Promise<boolean> {
  const transaction = db.transaction('meta', 'readwrite');
  const owner = (await transaction.store.get('owner')) ?? null;
  const isFree = owner === null || owner === from || owner === tab;
  if (isFree) await transaction.store.put(tab, 'owner');
  await transaction.done;
  return isFree;
}

async function releaseFrom(db: GoujiConnection, tab: string): Promise<void> {
  const transaction = db.transaction('meta', 'readwrite');
  if ((await transaction.store.get('owner')) === tab) await transaction.store.delete('owner');
  await transaction.done;
}

/** Null when nothing has been stored yet. */
async function loadSession(db: GoujiConnection): Promise<StoredSession | null> {
  const transaction = db.transaction(['reports', 'failures', 'steps', 'meta']);
  const [reports, failures, steps, meta] = await Promise.all([
    transaction.objectStore('reports').getAll(),
    transaction.objectStore('failures').getAll(),
    transaction.objectStore('steps').getAll(),
    transaction.objectStore('meta').get('session'),
  ]);
  if (typeof meta !== 'object') return null;
  const { cursor, changedAt } = meta;
  return {
    reports: reports.map(asKeptNow),
    failures,
    steps: steps.map(withConfirmKind),
    cursor,
    changedAt,
  };
}

const NO_SUMMARY = { reports: 0, cleared: 0, agency: null };

/** A session as listed; null when there is nothing in it. @param id the database's name */
export async function readListed(id: string): Promise<ListedSession | null> {
  const db = await connect(id);
  try {
    const meta = await db.get('meta', 'session');
    if (typeof meta !== 'object') return null;
    const summary = meta.summary ?? { ...NO_SUMMARY, reports: await db.count('reports') };
    return { id, changedAt: meta.changedAt, ...summary };
  } finally {
    db.close();
  }
}
