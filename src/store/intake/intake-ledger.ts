/**
 * The list of given files, kept in the storage from before the first is read until each has ended: a page
 * that is killed knows, when it is opened again, which files it was at and which were still to come. What it
 * is at is noted as often as the page shows it: a file that kills a page takes longer.
 */
import type { PoolFile } from '../../worker/protocol.ts';
import type { CurrentSession } from '../session/current-session.ts';
import type { GivenFile } from '../storage/session.ts';
import { takeInTurns } from './in-turns.ts';
import { modifiedOf } from './known-files.ts';
import { createCopies } from './waiting-copies.ts';

export interface IntakeLedger {
  /** Resolves when the list is safe, or the storage refuses. @param begun how often each was begun before */
  readonly note: (files: readonly PoolFile[], begun?: number) => Promise<void>;
  readonly begin: (file: PoolFile) => void;
  /** It is begun once more later: a page that is killed meanwhile was not at it. */
  readonly wait: (file: PoolFile) => void;
  /** What it gave is saved in the same writing. */
  readonly end: (orders: readonly number[]) => void;
  readonly isNoted: (order: number) => boolean;
  /** All that are left are not to be read. */
  readonly dropAll: () => void;
}

export function createIntakeLedger(
  current: CurrentSession,
  defer: (task: () => void) => void,
): IntakeLedger {
  /** By order, how often each was begun before. */
  const noted = new Map<number, number>();
  const running = createRunningNotes(current, defer);
  const copies = createCopies(current, (order) => noted.has(order));

  return {
    async note(files, begun = 0) {
      for (const { order } of files) noted.set(order, begun);
      const given = new Map<number, GivenFile>();
      await takeInTurns(files, (each) => given.set(each.order, noteOf(each, begun)));
      // One out of an archive may have been read meanwhile.
      for (const order of given.keys()) if (!noted.has(order)) given.delete(order);
      current.save({ given });
      await current.written();
      copies.add(files);
    },
    begin({ order }) {
      running.begin(order, (noted.get(order) ?? 0) + 1);
    },
    wait({ order }) {
      running.end([order]);
    },
    end(orders) {
      for (const order of orders) noted.delete(order);
      running.end(orders);
      copies.end(orders);
    },
    isNoted: (order) => noted.has(order),
    dropAll() {
      if (noted.size === 0) return;
      current.save({ ended: new Set(noted.keys()) });
      const orders = [...noted.keys()];
      noted.clear();
      running.end(orders);
      copies.end(orders);
    },
  };
}

function noteOf({ name, order, file }: PoolFile, begun: number): GivenFile {
  const modified = modifiedOf(file);
  return { name, order, begun, ...(modified === null ? {} : { modified }) };
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
