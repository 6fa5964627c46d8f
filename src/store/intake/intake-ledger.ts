/**
 * The list of given files, kept in the storage from before the first is read until each has ended: a page
 * that is killed knows, when it is opened again, which files it was at and which were still to come. What it
 * is at is noted as often as the page shows it: a file that kills a page takes longer.
 */
import type { PoolFile } from '../../worker/protocol.ts';
import type { CurrentSession } from '../session/current-session.ts';
import type { GivenFile } from '../storage/session.ts';

export interface IntakeLedger {
  /** Resolves when the list is safe, or the storage refuses. @param begun how often each was begun before */
  readonly note: (files: readonly PoolFile[], begun?: number) => Promise<void>;
  readonly begin: (file: PoolFile) => void;
  /** What it gave is saved in the same writing. */
  readonly end: (orders: readonly number[]) => void;
  readonly isNoted: (order: number) => boolean;
  /** All that are left are not to be read. */
  readonly dropAll: () => void;
}

/** Bytes of files that wait, copied so that they can be read after a crash; of the others the name is kept. */
const MOST_COPIED = 256 * 1024 * 1024;
/** A writing takes as long for one small file as for hundreds. */
const BYTES_AT_ONCE = 8 * 1024 * 1024;

export function createIntakeLedger(
  current: CurrentSession,
  defer: (task: () => void) => void,
): IntakeLedger {
  const noted = new Map<number, GivenFile>();
  const running = createRunningNotes(current, defer);
  let waiting: PoolFile[] = [];
  let copied = 0;
  let isCopying = false;

  /** The next files that are still to be read, as many as one writing should hold. */
  const takeSome = (): ReadonlyMap<number, Blob> => {
    const some = new Map<number, Blob>();
    let bytes = 0;
    while (waiting.length > 0 && bytes < BYTES_AT_ONCE) {
      const next = waiting.shift();
      if (next === undefined || !noted.has(next.order)) continue;
      if (copied + next.file.size > MOST_COPIED) continue;
      some.set(next.order, next.file);
      bytes += next.file.size;
      copied += next.file.size;
    }
    return some;
  };

  const copyAll = async (): Promise<void> => {
    if (isCopying) return;
    isCopying = true;
    while (waiting.length > 0) {
      // A file without a copy is named after a crash, and asked for again.
      await current.keepFiles(takeSome()).catch(() => undefined);
    }
    isCopying = false;
  };

  return {
    async note(files, begun = 0) {
      const given = new Map<number, GivenFile>();
      for (const { name, order } of files) given.set(order, { name, order, begun });
      for (const [order, file] of given) noted.set(order, file);
      if (noted.size === given.size) copied = 0;
      current.save({ given });
      await current.written();
      waiting = [...waiting, ...files];
      void copyAll();
    },
    begin({ order }) {
      running.begin(order, (noted.get(order)?.begun ?? 0) + 1);
    },
    end(orders) {
      for (const order of orders) noted.delete(order);
      running.end(orders);
    },
    isNoted: (order) => noted.has(order),
    dropAll() {
      if (noted.size === 0) return;
      current.save({ ended: new Set(noted.keys()) });
      running.end([...noted.keys()]);
      noted.clear();
    },
  };
}

interface RunningNotes {
  /** @param begun how often it was */
  readonly begin: (order: number, begun: number) => void;
  readonly end: (orders: readonly number[]) => void;
}

/** What is being read: noted at once where nothing was lately, else as often as `defer` allows. */
function createRunningNotes(
  { noteRunning }: CurrentSession,
  defer: (task: () => void) => void,
): RunningNotes {
  const running = new Map<number, number>();
  let isPlanned = false;
  const note = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    const told = [...running.keys()].join();
    // What cannot be noted is read again as if it had never been begun.
    void noteRunning(new Map(running)).catch(() => undefined);
    defer(() => {
      isPlanned = false;
      if ([...running.keys()].join() !== told) note();
    });
  };
  return {
    begin(order, begun) {
      running.set(order, begun);
      note();
    },
    end(orders) {
      for (const order of orders) running.delete(order);
      note();
    },
  };
}
