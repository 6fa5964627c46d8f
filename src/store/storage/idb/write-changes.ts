/** How changes are written into the tables of a session's database: all or nothing. */
import { SaveError } from '../save-problem.ts';
import type { SessionChanges, SessionMeta } from '../session.ts';
import { writeGiven } from './idb-given.ts';
import { putPacks } from './idb-packs.ts';
import type { PackPlace } from './idb-packs.ts';
import { STORES } from './idb-schema.ts';
import type { GoujiConnection, WriteTransaction } from './idb-schema.ts';

/**
 * What was read can be read again; a reviewer's work waits until the disk has it. Said either way, as
 * browsers differ in what they do unasked.
 */
const DURABILITY = { bulk: 'relaxed', review: 'strict' } as const;

interface Writing {
  readonly changes: SessionChanges;
  /** null = the session is empty again. */
  readonly meta: SessionMeta | null;
  /** This window; only the owner of a session can write it. */
  readonly tab: string;
  /** It was to become the owner after that one, and the storage refused. */
  readonly unclaimed: { readonly from: string | null } | null;
}

export async function writeChanges(db: GoujiConnection, writing: Writing): Promise<void> {
  const { additions, given, ended, steps } = writing.changes;
  const isBulk = steps === null && additions.size + given.size + ended.size > 0;
  const durability = DURABILITY[isBulk ? 'bulk' : 'review'];
  const transaction = db.transaction(STORES, 'readwrite', { durability });
  // Requests of a transaction that fails end in AbortError; why it failed, only the transaction tells.
  const outcome = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    await assertOwner(transaction, writing);
    await putAll(transaction, writing, await nextPack(transaction, writing.changes));
  } catch (error) {
    // Also where one thing could not even be asked for: all or nothing.
    abort(transaction);
    await outcome;
    throw transaction.error ?? error;
  }
  const failure = await outcome;
  if (failure !== null) throw failure.error;
}

async function putAll(
  transaction: WriteTransaction,
  writing: Writing,
  place: PackPlace,
): Promise<void> {
  const { changes } = writing;
  const parts = [
    () => emptyAll(transaction, changes),
    () => [putPacks(transaction, changes, place)],
    () => putReports(transaction, changes),
    () => [writeGiven(transaction, changes)],
    () => putReview(transaction, writing),
  ];
  // What one part throws at once is told when the requests of all have ended.
  await Promise.all(parts.map(async (put) => await Promise.all(put())));
}

/** Only one window writes: any other finds that it has been taken over. */
async function assertOwner(
  transaction: WriteTransaction,
  { tab, unclaimed }: Writing,
): Promise<void> {
  const meta = transaction.objectStore('meta');
  const owner = (await meta.get('owner')) ?? null;
  if (owner === tab) return;
  const isFree = unclaimed !== null && (owner === null || owner === unclaimed.from);
  if (!isFree) throw new SaveError('taken');
  await meta.put(tab, 'owner');
}

/** The number of the next pack, and which reports stand by themselves as well. */
async function nextPack(
  transaction: WriteTransaction,
  { additions, isEmptied }: SessionChanges,
): Promise<PackPlace> {
  if (additions.size === 0 || isEmptied) return { key: 0, single: [] };
  const [key, single] = await Promise.all([
    transaction.objectStore('packPlaces').count(),
    transaction.objectStore('reports').getAllKeys(),
  ]);
  return { key, single };
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

/** All but who the owner is. */
function emptyAll(
  transaction: WriteTransaction,
  { isEmptied }: SessionChanges,
): Promise<unknown>[] {
  if (!isEmptied) return [];
  const emptied = STORES.filter((name) => name !== 'meta');
  return [
    ...emptied.map((name) => transaction.objectStore(name).clear()),
    transaction.objectStore('meta').delete('running'),
  ];
}

function putReports(
  transaction: WriteTransaction,
  { reports, solved, failures }: SessionChanges,
): Promise<unknown>[] {
  const stores = {
    reports: transaction.objectStore('reports'),
    failures: transaction.objectStore('failures'),
  };
  return [
    ...[...reports].map(([id, report]) => stores.reports.put(report, id)),
    ...[...solved].map((order) => stores.failures.delete(order)),
    ...[...failures].map(([order, failure]) => stores.failures.put(failure, order)),
  ];
}

function putReview(
  transaction: WriteTransaction,
  { changes: { steps }, meta }: Writing,
): Promise<unknown>[] {
  const store = transaction.objectStore('meta');
  const metaPut = meta === null ? store.delete('session') : store.put(meta, 'session');
  if (steps === null) return [metaPut];
  const { all, from } = steps;
  const list = transaction.objectStore('steps');
  return [
    metaPut,
    list.delete(IDBKeyRange.lowerBound(all.length)),
    ...all.slice(from).map((step, index) => list.put(step, from + index)),
  ];
}
