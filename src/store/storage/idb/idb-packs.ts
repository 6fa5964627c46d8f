/** Reports as they come in, those of a writing together; a body is cut out of its pack when asked for. */
import { createAheadReader } from '../read-ahead.ts';
import type { Span } from '../read-ahead.ts';
import type { SessionChanges, SessionReport } from '../session.ts';
import { asKeptNow } from '../stored-report.ts';
import { endsOf } from './ends.ts';
import type { GoujiConnection, WriteTransaction } from './idb-schema.ts';

/** So many reports are made of what is stored, or written into it, in some ten milliseconds: no more in one go. */
const AT_ONCE = 250;

/** Later packs, and what changed after, take the place of what was packed before. */
export async function loadReports(db: GoujiConnection): Promise<readonly SessionReport[]> {
  const transaction = db.transaction(['packs', 'reports']);
  const packs = transaction.objectStore('packs');
  const later = transaction.objectStore('reports');
  const [packKeys, laterKeys] = await Promise.all([packs.getAllKeys(), later.getAllKeys()]);
  // All are asked for at once, but each answer comes to the page by itself.
  const slices = await Promise.all([
    ...packKeys.map(async (key) => ((await packs.get(key)) ?? []).map(asKeptNow)),
    ...slicesOf(laterKeys).map(async (keys) => {
      const range = IDBKeyRange.bound(keys[0], keys.at(-1));
      return (await later.getAll(range)).map(asKeptNow);
    }),
  ]);
  const reports = new Map<string, SessionReport>();
  for (const slice of slices) for (const report of slice) reports.set(report.record.id, report);
  return [...reports.values()];
}

function slicesOf<Item>(all: readonly Item[]): readonly Item[][] {
  const count = Math.ceil(all.length / AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

/** Where a pack goes. */
export interface PackPlace {
  readonly key: number;
  /** Reports that stand by themselves as well. */
  readonly single: readonly string[];
}

export async function listIds(db: GoujiConnection): Promise<readonly string[]> {
  const [places, single] = await Promise.all([db.getAll('packPlaces'), db.getAllKeys('reports')]);
  return [...new Set([...places.flatMap(({ ids }) => ids), ...single])];
}

/** Each waits for the one before: what makes the page stand still for a moment is not done at once. */
export async function putPacks(
  transaction: WriteTransaction,
  { additions }: Pick<SessionChanges, 'additions'>,
  { key, single }: PackPlace,
): Promise<void> {
  const reports = transaction.objectStore('reports');
  await Promise.all(single.filter((id) => additions.has(id)).map((id) => reports.delete(id)));
  // None is larger than what is read in one go: a backup brings thousands at once.
  for (const [index, pack] of slicesOf([...additions]).entries()) {
    await putPack(transaction, pack, key + index);
  }
}

type Additions = SessionChanges['additions'];
type Addition = Additions extends ReadonlyMap<string, infer Added> ? Added : never;

async function putPack(
  transaction: WriteTransaction,
  pack: readonly (readonly [id: string, added: Addition])[],
  key: number,
): Promise<void> {
  const all = pack.map(([, added]) => added);
  const ids = pack.map(([id]) => id);
  const ends = endsOf(all.map(({ body }) => body.byteLength));
  const [packs, bodies] = [transaction.objectStore('packs'), transaction.objectStore('packBodies')];
  await packs.put(
    all.map(({ report }) => report),
    key,
  );
  await bodies.put(new Blob(all.map(({ body }) => body)), key);
  await transaction.objectStore('packPlaces').put({ ids, ends }, key);
}

export interface PackReader {
  readonly loadBody: (db: GoujiConnection, id: string) => Promise<ArrayBuffer | null>;
  /** All is gone. */
  readonly forget: () => void;
}

/** Remembers where bodies are: packs are added, never changed. */
export function createPackReader(): PackReader {
  let known = new Map<string, Span & { readonly pack: number }>();
  let packs = 0;
  const ahead = createAheadReader<number>();

  /** Those that came since, from this window or another. */
  const look = async (db: GoujiConnection): Promise<void> => {
    const [before, from] = [known, packs];
    const places = await db.getAll('packPlaces', IDBKeyRange.lowerBound(from));
    // Another look may have been faster, or all been emptied meanwhile.
    if (known !== before) return;
    for (const { ids, ends } of places.slice(packs - from)) {
      ids.forEach((id, index) => {
        known.set(id, { pack: packs, from: ends[index - 1] ?? 0, to: ends[index] ?? 0 });
      });
      packs++;
    }
  };
  return {
    async loadBody(db, id) {
      await look(db);
      const place = known.get(id);
      if (place === undefined) return (await db.get('bodies', id)) ?? null;
      return await ahead.read(place.pack, () => db.get('packBodies', place.pack), place);
    },
    forget() {
      known = new Map();
      packs = 0;
      ahead.forget();
    },
  };
}
