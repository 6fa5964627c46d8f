/** A session in the browser's IndexedDB. Bodies, records and steps are stored apart, each by its key. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { SessionFailure, SessionReport, SessionStorage, Step } from './session.ts';

interface Meta {
  readonly cursor: number;
  readonly changedAt: string;
}

interface GoujiDatabase extends DBSchema {
  reports: { key: string; value: SessionReport };
  bodies: { key: string; value: ArrayBuffer };
  failures: { key: number; value: SessionFailure };
  steps: { key: number; value: Step };
  meta: { key: 'session'; value: Meta };
}

const STORES = ['reports', 'bodies', 'failures', 'steps', 'meta'] as const;

export function createIdbStorage(name = 'gouji'): SessionStorage {
  let opened: Promise<IDBPDatabase<GoujiDatabase>> | null = null;
  const database = (): Promise<IDBPDatabase<GoujiDatabase>> =>
    (opened ??= openDB<GoujiDatabase>(name, 1, {
      upgrade(db) {
        for (const store of STORES) db.createObjectStore(store);
      },
    }));

  return {
    async load() {
      const db = await database();
      const transaction = db.transaction(['reports', 'failures', 'steps', 'meta']);
      const [reports, failures, steps, meta] = await Promise.all([
        transaction.objectStore('reports').getAll(),
        transaction.objectStore('failures').getAll(),
        transaction.objectStore('steps').getAll(),
        transaction.objectStore('meta').get('session'),
      ]);
      return meta === undefined ? null : { reports, failures, steps, ...meta };
    },
    async loadBody(id) {
      return (await (await database()).get('bodies', id)) ?? null;
    },
    async add(additions, failures, changedAt) {
      const db = await database();
      const transaction = db.transaction(['reports', 'bodies', 'failures', 'meta'], 'readwrite');
      const stores = {
        reports: transaction.objectStore('reports'),
        bodies: transaction.objectStore('bodies'),
        failures: transaction.objectStore('failures'),
        meta: transaction.objectStore('meta'),
      };
      const cursor = (await stores.meta.get('session'))?.cursor ?? 0;
      await Promise.all([
        ...additions.flatMap(({ report, body }) => [
          stores.reports.put(report, report.record.id),
          stores.bodies.put(body, report.record.id),
        ]),
        ...failures.map((failure) => stores.failures.put(failure, failure.order)),
        stores.meta.put({ cursor, changedAt }, 'session'),
        transaction.done,
      ]);
    },
    async dropFailure(order) {
      await (await database()).delete('failures', order);
    },
    async updateReport(report) {
      await (await database()).put('reports', report, report.record.id);
    },
    async saveSteps(steps, from, { cursor, changedAt }) {
      const db = await database();
      const transaction = db.transaction(['steps', 'meta'], 'readwrite');
      const store = transaction.objectStore('steps');
      await Promise.all([
        store.delete(IDBKeyRange.lowerBound(steps.length)),
        ...steps.slice(from).map((step, index) => store.put(step, from + index)),
        transaction.objectStore('meta').put({ cursor, changedAt }, 'session'),
        transaction.done,
      ]);
    },
    async clear() {
      const db = await database();
      const transaction = db.transaction(STORES, 'readwrite');
      await Promise.all([
        ...STORES.map((store) => transaction.objectStore(store).clear()),
        transaction.done,
      ]);
    },
  };
}
