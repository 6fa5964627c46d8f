/** The tables of a session's database, and how changes are written into them: all or nothing. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { SaveError } from './save-problem.ts';
import type { Step } from '../steps/step.ts';
import type {
  GivenFile,
  SessionChanges,
  SessionFailure,
  SessionMeta,
  SessionReport,
} from './session.ts';

export interface GoujiDatabase extends DBSchema {
  reports: { key: string; value: SessionReport };
  bodies: { key: string; value: ArrayBuffer };
  failures: { key: number; value: SessionFailure };
  steps: { key: number; value: Step };
  given: { key: number; value: GivenFile };
  /** Copies of files that wait, by order. */
  files: { key: number; value: Blob };
  /** `session`: see SessionMeta; a session of an earlier version has no summary. `owner`: a window. */
  meta: { key: 'session' | 'owner'; value: StoredMeta | string };
}

type StoredMeta = Omit<SessionMeta, 'summary'> & Partial<Pick<SessionMeta, 'summary'>>;

export const STORES = ['reports', 'bodies', 'failures', 'steps', 'given', 'files', 'meta'] as const;

/** A transaction of nothing but steps is a reviewer's work: it waits until the disk has it. */
const STRICT: IDBTransactionOptions = { durability: 'strict' };

export type GoujiConnection = IDBPDatabase<GoujiDatabase>;

interface Writing {
  readonly changes: SessionChanges;
  /** null = the session is empty again. */
  readonly meta: SessionMeta | null;
  /** This window; only the owner of a session can write it. */
  readonly tab: string;
  /** It was to become the owner after that one, and the storage refused. */
  readonly unclaimed: { readonly from: string | null } | null;
}

type WriteTransaction = IDBPTransaction<GoujiDatabase, typeof STORES, 'readwrite'>;

export async function writeChanges(db: GoujiConnection, writing: Writing): Promise<void> {
  const { additions, given, ended } = writing.changes;
  const isBulk = additions.size + given.size + ended.size > 0;
  const transaction = db.transaction(STORES, 'readwrite', isBulk ? undefined : STRICT);
  // Requests of a transaction that fails end in AbortError; why it failed, only `done` tells.
  const outcome = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    await assertOwner(transaction, writing);
    await Promise.allSettled([
      ...putReports(transaction, writing.changes),
      ...putGiven(transaction, writing.changes),
      ...putReview(transaction, writing),
    ]);
  } catch (error) {
    abort(transaction);
    await outcome;
    throw error;
  }
  const failure = await outcome;
  if (failure !== null) throw failure.error;
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

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

function putReports(
  transaction: WriteTransaction,
  { isEmptied, additions, reports, solved, failures }: SessionChanges,
): Promise<unknown>[] {
  const stores = {
    reports: transaction.objectStore('reports'),
    bodies: transaction.objectStore('bodies'),
    failures: transaction.objectStore('failures'),
  };
  const emptied = STORES.filter((name) => isEmptied && name !== 'meta');
  return [
    ...emptied.map((name) => transaction.objectStore(name).clear()),
    ...[...additions].flatMap(([id, { report, body }]) => [
      stores.reports.put(report, id),
      stores.bodies.put(body, id),
    ]),
    ...[...reports].map(([id, report]) => stores.reports.put(report, id)),
    ...[...solved].map((order) => stores.failures.delete(order)),
    ...[...failures].map(([order, failure]) => stores.failures.put(failure, order)),
  ];
}

function putGiven(
  transaction: WriteTransaction,
  { given, ended }: SessionChanges,
): Promise<unknown>[] {
  const list = transaction.objectStore('given');
  const files = transaction.objectStore('files');
  return [
    ...[...ended].flatMap((order) => [list.delete(order), files.delete(order)]),
    ...[...given].map(([order, file]) => list.put(file, order)),
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
