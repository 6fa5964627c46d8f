/** Sessions kept in memory only, for tests. */
import { SaveError } from '../../src/store/storage/save-problem.ts';
import { EMPTY_SESSION } from '../../src/store/storage/session.ts';
import type {
  ListedSession,
  GivenFile,
  SessionChanges,
  SessionMeta,
  SessionReport,
  SessionShelf,
  SessionStorage,
  StoredSession,
} from '../../src/store/storage/session.ts';

/** What windows that share a storage see alike. */
export interface MemoryPlace {
  session: StoredSession;
  meta: SessionMeta | null;
  owner: string | null;
  /** Some window has claimed it: from then on only the owner can write. */
  isClaimed: boolean;
  readonly bodies: Map<string, ArrayBuffer>;
  /** What the windows do when it is cleared. */
  readonly onCleared: Set<() => void>;
  isCleared: boolean;
  readonly given: Map<number, GivenFile>;
  readonly files: Map<number, Blob>;
  running: ReadonlyMap<number, number>;
}

function createMemoryPlace(): MemoryPlace {
  return {
    session: EMPTY_SESSION,
    meta: null,
    owner: null,
    isClaimed: false,
    bodies: new Map(),
    onCleared: new Set(),
    isCleared: false,
    given: new Map(),
    files: new Map(),
    running: new Map(),
  };
}

/** As when the browser's data are cleared, or the database deleted, under an open page. */
export function clearPlace(place: MemoryPlace): void {
  Object.assign(place, createMemoryPlace(), { isCleared: true, onCleared: place.onCleared });
  for (const tell of place.onCleared) tell();
}

/** @param tab the window that uses it */
export function createMemoryStorage(place = createMemoryPlace(), tab = 'this'): SessionStorage {
  const assertThere = (): void => {
    if (place.isCleared) throw new SaveError('cleared');
  };
  return {
    async load() {
      await Promise.resolve();
      assertThere();
      return place.meta === null ? null : place.session;
    },
    async loadBody(id) {
      await Promise.resolve();
      assertThere();
      return place.bodies.get(id) ?? null;
    },
    reportIds: () => Promise.resolve(place.session.reports.map(({ record }) => record.id)),
    async write(changes, meta) {
      await Promise.resolve();
      assertThere();
      if (place.isClaimed && place.owner !== tab) throw new SaveError('taken');
      if (changes.isEmptied) {
        place.session = EMPTY_SESSION;
        place.bodies.clear();
        place.given.clear();
        place.files.clear();
      }
      for (const order of changes.ended) {
        place.given.delete(order);
        place.files.delete(order);
      }
      for (const [order, file] of changes.given) place.given.set(order, file);
      for (const [id, { body }] of changes.additions) place.bodies.set(id, body);
      place.session = applyChanges(place.session, changes, meta);
      place.meta = meta;
    },
    given: () =>
      Promise.resolve(
        [...place.given.values()].map((each) => ({
          ...each,
          begun: place.running.get(each.order) ?? each.begun,
          file: place.files.get(each.order) ?? null,
        })),
      ),
    keepFiles(copies) {
      for (const [order, file] of copies) if (place.given.has(order)) place.files.set(order, file);
      return Promise.resolve();
    },
    noteRunning(running) {
      if (place.owner === tab) place.running = running;
      return Promise.resolve();
    },
    async owner() {
      await Promise.resolve();
      assertThere();
      return place.owner;
    },
    async claim(from) {
      await Promise.resolve();
      assertThere();
      const isFree = place.owner === null || place.owner === from;
      if (isFree) place.owner = tab;
      place.isClaimed = true;
      return isFree;
    },
    release() {
      if (place.owner === tab) place.owner = null;
      return Promise.resolve();
    },
    onCleared: (listener) => void place.onCleared.add(listener),
    close: () => undefined,
  };
}

function applyChanges(
  session: StoredSession,
  changes: SessionChanges,
  meta: SessionMeta | null,
): StoredSession {
  const reports = new Map<string, SessionReport>();
  for (const report of session.reports) reports.set(report.record.id, report);
  for (const [id, { report }] of changes.additions) reports.set(id, report);
  for (const [id, report] of changes.reports) reports.set(id, report);
  const kept = session.failures.filter(({ order }) => !changes.solved.has(order));
  return {
    reports: [...reports.values()],
    failures: [...kept, ...changes.failures.values()],
    steps: changes.steps?.all ?? session.steps,
    cursor: meta?.cursor ?? 0,
    changedAt: meta?.changedAt ?? null,
    batchName: meta?.batchName ?? null,
  };
}

/** @param tab the window that uses it */
export function createMemoryShelf(
  places = new Map<string, MemoryPlace>(),
  tab = 'this',
): SessionShelf {
  let last = 'first';
  let count = 0;
  return {
    list: () =>
      Promise.resolve(
        [...places].flatMap(([id, { meta }]): ListedSession[] =>
          meta === null
            ? []
            : [{ id, changedAt: meta.changedAt, batchName: meta.batchName, ...meta.summary }],
        ),
      ),
    last: () => Promise.resolve(last),
    newId: () => `${tab}-${++count}`,
    at(id) {
      const place = places.get(id) ?? createMemoryPlace();
      places.set(id, place);
      return createMemoryStorage(place, tab);
    },
    remember(id) {
      last = id;
      return Promise.resolve();
    },
    remove(id) {
      places.delete(id);
      return Promise.resolve();
    },
  };
}
