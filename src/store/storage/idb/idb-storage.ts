/**
 * One session in a database of its own in the browser's IndexedDB. Bodies, records and steps are
 * stored apart; what belongs together is written in one transaction.
 */
import { checkRoom } from './check-room.ts';
import { keepFiles, loadGiven, noteRunning } from './idb-given.ts';
import { connect, openWhenNeeded } from './idb-connection.ts';
import { createPackReader, listIds, loadReports } from './idb-packs.ts';
import type { GoujiConnection } from './idb-schema.ts';
import type { ListedSession, SessionStorage, StoredSession } from '../session.ts';
import { withConfirmKind } from '../stored-step.ts';
import { writeChanges } from './write-changes.ts';

/** @param tab this window; only the owner of a session can write it */
export function createIdbStorage(name: string, tab: string): SessionStorage {
  const { database, onCleared, close } = openWhenNeeded(name);
  /** A claim that the storage refused, and from whom: it is made up for with the first writing. */
  let unclaimed: { readonly from: string | null } | null = null;
  const packs = createPackReader();
  return {
    async load() {
      packs.forget();
      return await loadSession(await database());
    },
    async loadBody(id) {
      return await packs.loadBody(await database(), id);
    },
    async reportIds() {
      return await listIds(await database());
    },
    async write(changes, meta) {
      if (changes.isEmptied) packs.forget();
      await writeChanges(await database(), { changes, meta, tab, unclaimed });
      unclaimed = null;
    },
    async given() {
      return await loadGiven(await database());
    },
    async keepFiles(copies) {
      await checkRoom([...copies.values()].reduce((sum, { size }) => sum + size, 0));
      await keepFiles(await database(), copies, tab);
    },
    async noteRunning(running) {
      await noteRunning(await database(), running, tab);
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
    onCleared,
    close,
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
  const transaction = db.transaction(['failures', 'steps', 'meta']);
  const [reports, failures, steps, meta] = await Promise.all([
    loadReports(db),
    transaction.objectStore('failures').getAll(),
    transaction.objectStore('steps').getAll(),
    transaction.objectStore('meta').get('session'),
  ]);
  if (typeof meta !== 'object' || !('cursor' in meta)) return null;
  const { cursor, changedAt, batchName = null } = meta;
  return {
    reports,
    failures,
    steps: steps.map(withConfirmKind),
    cursor,
    changedAt,
    batchName,
  };
}

const NO_SUMMARY = { reports: 0, cleared: 0, agency: null };

/** A session as listed; null when there is nothing in it. @param id the database's name */
export async function readListed(id: string): Promise<ListedSession | null> {
  const db = await connect(id);
  try {
    const meta = await db.get('meta', 'session');
    if (typeof meta !== 'object' || !('changedAt' in meta)) return null;
    const summary = meta.summary ?? { ...NO_SUMMARY, reports: await db.count('reports') };
    const { changedAt, batchName = null } = meta;
    return { id, changedAt, batchName, ...summary };
  } finally {
    db.close();
  }
}
