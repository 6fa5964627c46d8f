/** Reports as they come in, those of a writing together; a body is cut out of its pack when asked for. */
import type { SessionChanges, SessionReport } from '../session.ts';
import { endsOf } from './ends.ts';
import type { GoujiConnection, WriteTransaction } from './idb-schema.ts';

/** Later packs, and what changed after, take the place of what was packed before. */
export async function loadReports(db: GoujiConnection): Promise<readonly SessionReport[]> {
  const transaction = db.transaction(['packs', 'reports']);
  const [packs, later] = await Promise.all([
    transaction.objectStore('packs').getAll(),
    transaction.objectStore('reports').getAll(),
  ]);
  const reports = new Map<string, SessionReport>();
  for (const report of [...packs.flat(), ...later]) reports.set(report.record.id, report);
  return [...reports.values()];
}

/** Where a pack goes. */
export interface PackPlace {
  readonly key: number;
  /** Reports that stand by themselves as well. */
  readonly single: readonly string[];
}

export function putPack(
  transaction: WriteTransaction,
  { additions }: Pick<SessionChanges, 'additions'>,
  { key, single }: PackPlace,
): Promise<unknown>[] {
  if (additions.size === 0) return [];
  const all = [...additions.values()];
  const ends = endsOf(all.map(({ body }) => body.byteLength));
  const reports = transaction.objectStore('reports');
  return [
    transaction.objectStore('packs').put(
      all.map(({ report }) => report),
      key,
    ),
    transaction.objectStore('packBodies').put(new Blob(all.map(({ body }) => body)), key),
    transaction.objectStore('packPlaces').put({ ids: [...additions.keys()], ends }, key),
    ...single.filter((id) => additions.has(id)).map((id) => reports.delete(id)),
  ];
}

export interface PackReader {
  readonly loadBody: (db: GoujiConnection, id: string) => Promise<ArrayBuffer | null>;
  /** All is gone. */
  readonly forget: () => void;
}

/** Remembers where bodies are: packs are added, never changed. */
export function createPackReader(): PackReader {
  let known = new Map<
    string,
    { readonly pack: number; readonly from: number; readonly to: number }
  >();
  let packs = 0;

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
      const bodies = await db.get('packBodies', place.pack);
      return (await bodies?.slice(place.from, place.to).arrayBuffer()) ?? null;
    },
    forget() {
      known = new Map();
      packs = 0;
    },
  };
}
