/** Several windows of one browser: they share sessions and hear each other, as far as they are awake. */
import { createAppStore } from '../../src/store/create-app-store.ts';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { createMemoryShelf } from './memory-storage.ts';
import type { MemoryPlace } from './memory-storage.ts';
import type { Pool } from '../../src/worker/protocol.ts';
import type { TabMessage } from '../../src/store/session/tab-channel.ts';
import { createMemoryOriginals } from './memory-originals.ts';
import { createMemorySight } from './memory-sight.ts';
import { createMemoryUnitList } from './memory-unit-list.ts';
import { inThread, inThreadCollector, inThreadExporter } from './make-store.ts';

export interface TestWindow {
  readonly store: AppStore;
  /** Nothing is heard or said any more, as when a process was killed or put to sleep. */
  readonly fallAsleep: () => void;
  readonly wakeUp: () => void;
}

export function makeWindows(
  places = new Map<string, MemoryPlace>(),
  pool: Pool = inThread,
  name = 'window',
): (before?: string | null) => TestWindow {
  const ears = new Map<string, Set<(message: TabMessage) => void>>();
  const originals = createMemoryOriginals();
  const unitList = createMemoryUnitList();
  let count = 0;
  return (before = null) => {
    const tab = `${name}-${++count}`;
    let isAwake = true;
    const mine = new Set<(message: TabMessage) => void>();
    ears.set(tab, mine);
    const store = createAppStore({
      pool,
      collector: inThreadCollector,
      exporter: inThreadExporter,
      sessions: createMemoryShelf(places, tab),
      originals,
      unitList,
      sight: createMemorySight(),
      channel: {
        tab,
        before,
        post(message) {
          if (!isAwake) return;
          for (const [other, listeners] of ears) {
            if (other !== tab) for (const hear of listeners) hear(message);
          }
        },
        listen(hear) {
          const listen = (message: TabMessage): void => {
            if (isAwake) hear(message);
          };
          mine.add(listen);
          return () => mine.delete(listen);
        },
      },
      now: () => new Date(Date.UTC(2026, 0, 31, 8, 0, count)).toISOString(),
      defer: (task) => task(),
      gather: (task) => task(),
    });
    return {
      store,
      fallAsleep: () => {
        isAwake = false;
      },
      wakeUp: () => {
        isAwake = true;
      },
    };
  };
}
