/** Given files that are not read yet, in a session's database: their lists, and copies as far as there is room. */
import { ENTRY_STEP } from '../../../lib/files/order-steps.ts';
import type { GivenFile, SessionChanges, StoredFile } from '../session.ts';
import { cutOut, endsOf } from './ends.ts';
import type { GoujiConnection, Running, WriteTransaction } from './idb-schema.ts';

/** How many files stand in one list. */
const LIST_LENGTH = 512;

/** The list in which a file stands. */
function listOf(order: number): string {
  const whole = Math.floor(order);
  const part = Math.round((order - whole) / ENTRY_STEP);
  return part === 0
    ? `${Math.floor(whole / LIST_LENGTH)}`
    : `${whole}/${Math.floor(part / LIST_LENGTH)}`;
}

function byList(orders: Iterable<number>): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  for (const order of orders) {
    const list = lists.get(listOf(order));
    if (list === undefined) lists.set(listOf(order), [order]);
    else list.push(order);
  }
  return lists;
}

/** In the order in which they were given. */
export async function loadGiven(db: GoujiConnection): Promise<readonly StoredFile[]> {
  const transaction = db.transaction(['lists', 'copies', 'given', 'files', 'meta']);
  const files = transaction.objectStore('files');
  const [lists, copies, before, names, blobs, running] = await Promise.all([
    transaction.objectStore('lists').getAll(),
    transaction.objectStore('copies').getAll(),
    transaction.objectStore('given').getAll(),
    files.getAllKeys(),
    files.getAll(),
    transaction.objectStore('meta').get('running'),
  ]);
  const found = new Map(names.map((order, index) => [order, blobs[index] ?? null]));
  for (const { orders, ends, bytes } of copies) {
    orders.forEach((order, index) => found.set(order, cutOut(bytes, ends, index)));
  }
  const begun = new Map(isRunning(running) ? running : []);
  const given = new Map([...before, ...lists.flat()].map((each) => [each.order, each]));
  return [...given.values()]
    .sort((left, right) => left.order - right.order)
    .map((each) => ({
      ...each,
      begun: begun.get(each.order) ?? each.begun,
      file: asGiven(found.get(each.order) ?? null, each),
    }));
}

/** A copy is the file that it was made of. */
function asGiven(copy: Blob | null, { name, modified }: GivenFile): Blob | null {
  if (copy === null || modified === undefined) return copy;
  return new File([copy], name, { lastModified: modified });
}

function isRunning(meta: unknown): meta is Running {
  return Array.isArray(meta);
}

/** Notes files that wait, and strikes those that have ended. */
export async function writeGiven(
  transaction: WriteTransaction,
  { given, ended }: Pick<SessionChanges, 'given' | 'ended'>,
): Promise<unknown> {
  const lists = transaction.objectStore('lists');
  const changed = byList([...ended, ...given.keys()]);
  const write = async ([key, orders]: [string, readonly number[]]): Promise<unknown> => {
    const list = new Map(((await lists.get(key)) ?? []).map((each) => [each.order, each]));
    for (const order of orders) {
      if (ended.has(order)) list.delete(order);
      const file = given.get(order);
      if (file !== undefined) list.set(order, file);
    }
    if (list.size > 0) return await lists.put([...list.values()], key);
    const copies = IDBKeyRange.bound([key], [key, []]);
    return await Promise.all([lists.delete(key), transaction.objectStore('copies').delete(copies)]);
  };
  return await Promise.all([...[...changed].map(write), strikeBefore(transaction, ended)]);
}

/** Of what an earlier version had noted. */
async function strikeBefore(
  transaction: WriteTransaction,
  ended: ReadonlySet<number>,
): Promise<unknown> {
  const list = transaction.objectStore('given');
  if (ended.size === 0 || (await list.count()) === 0) return undefined;
  const files = transaction.objectStore('files');
  return await Promise.all(
    [...ended].flatMap((order) => [list.delete(order), files.delete(order)]),
  );
}

/** @param tab this window; only the owner of a session can write it */
export async function keepFiles(
  db: GoujiConnection,
  copies: ReadonlyMap<number, Blob>,
  tab: string,
): Promise<void> {
  const transaction = db.transaction(['lists', 'copies', 'meta'], 'readwrite');
  const lists = transaction.objectStore('lists');
  const isOwner = (await transaction.objectStore('meta').get('owner')) === tab;
  const keep = async ([key, wanted]: [string, readonly number[]]): Promise<void> => {
    // Meanwhile some may have been read.
    const noted = new Set(((await lists.get(key)) ?? []).map(({ order }: GivenFile) => order));
    const orders = wanted.filter((order) => noted.has(order));
    const [first] = orders;
    if (first === undefined) return;
    const files = orders.flatMap((order) => copies.get(order) ?? []);
    const ends = endsOf(files.map(({ size }) => size));
    await transaction
      .objectStore('copies')
      .put({ orders, ends, bytes: new Blob(files) }, [key, first]);
  };
  if (isOwner) await Promise.all([...byList(copies.keys())].map(keep));
  await transaction.done;
}

/** @param running by order, how often each was begun. @param tab as above */
export async function noteRunning(
  db: GoujiConnection,
  running: ReadonlyMap<number, number>,
  tab: string,
): Promise<void> {
  const transaction = db.transaction('meta', 'readwrite', { durability: 'relaxed' });
  const isOwner = (await transaction.store.get('owner')) === tab;
  if (isOwner) await transaction.store.put([...running], 'running');
  await transaction.done;
}
