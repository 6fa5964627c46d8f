/** A store whose files are parsed in the same thread, at once, and kept in memory. */
import { traceOf } from '../../src/collection/trace-of.ts';
import type { Collector } from '../../src/worker/collection/collection-protocol.ts';
import { keepSame } from '../../src/form/link-statistics.ts';
import { suggestRepairs } from '../../src/repair/index.ts';
import { recordOf } from '../../src/report/record.ts';
import { checkReviewed } from '../../src/rules/check-reviewed.ts';
import { createAppStore } from '../../src/store/create-app-store.ts';
import type { AppStore } from '../../src/store/create-app-store.ts';
import type { ExportedFile } from '../../src/store/exports/exported-file.ts';
import { createMemoryShelf, createMemoryStorage } from './memory-storage.ts';
import type { SightShelf } from '../../src/store/storage/sight-shelf.ts';
import type { HeldOriginals } from '../../src/store/storage/originals.ts';
import type { SessionStorage, UnitListStorage } from '../../src/store/storage/session.ts';
import type { TabChannel } from '../../src/store/session/tab-channel.ts';
import { answerCollection } from '../../src/worker/collection/collection-desk.ts';
import { markOriginal } from '../../src/worker/mark-original.ts';
import type { Exporter } from '../../src/worker/export/export-protocol.ts';
import { writeOrder } from '../../src/worker/export/write-order.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { packBody } from '../../src/worker/body/body-protocol.ts';
import type { Pool } from '../../src/worker/protocol.ts';
import { createMemoryOriginals } from './memory-originals.ts';
import { createMemorySight } from './memory-sight.ts';
import { createMemoryUnitList } from './memory-unit-list.ts';

/** Parses in the same thread, at once. */
export const inThread: Pool = {
  suggest({ report, locked, lastYear }) {
    const knots = suggestRepairs(report, { locked: new Set(locked), lastYear });
    return Promise.resolve(knots);
  },
  mark: async (question) => {
    const marked = await markOriginal(question);
    return marked === null ? null : new Uint8Array(marked);
  },
  async run(files, listener, signal) {
    for (const input of files) {
      const { name, file, password } = input;
      if (signal.aborted) return;
      listener.onStart(input);
      const processed = await processFile(name, new Uint8Array(await file.arrayBuffer()), {
        password,
      });
      const reports = processed.reports.map(({ reading, document, ...review }) => {
        const { report, findings } = checkReviewed(reading, review);
        const lines = keepSame(report.statistics);
        const record = recordOf(report, findings, { ...review, lines });
        const trace = traceOf(reading);
        return { record, trace, body: packBody({ reading, document }), ...review };
      });
      listener.onDone(input, { ...processed, name, reports, entries: [] });
    }
  },
};

/** Answers at once. */
export const inThreadCollector: Collector = {
  ask: (reports, question) =>
    // Each kind of question has its own kind of answer.
    Promise.resolve(answerCollection([...reports.values()], question) as never),
};

/** Writes in the same thread. */
export const inThreadExporter: Exporter = {
  warmUp: () => Promise.resolve(),
  write: async (order, feed) => ({ file: await writeOrder(order, feed) }),
};

/** A window without others. */
const ALONE: TabChannel = {
  tab: 'this',
  before: null,
  post: () => undefined,
  listen: () => () => undefined,
};

export function makeStore(
  storage: SessionStorage = createMemoryStorage(),
  pool: Pool = inThread,
  originals: HeldOriginals = createMemoryOriginals(),
  collector: Collector = inThreadCollector,
  unitList: UnitListStorage = createMemoryUnitList(),
  sight: SightShelf = createMemorySight(),
  defer: (task: () => void) => void = (task) => task(),
): AppStore {
  let second = 0;
  return createAppStore({
    pool,
    collector,
    exporter: inThreadExporter,
    sessions: { ...createMemoryShelf(), at: () => storage },
    channel: ALONE,
    originals,
    unitList,
    sight,
    now: () => new Date(Date.UTC(2026, 0, 31, 8, 0, second++)).toISOString(),
    defer,
    gather: (task) => task(),
  });
}

export function textFile(name: string, text: string): { name: string; file: Blob } {
  return { name, file: new Blob([text]) };
}

export async function exportText(store: AppStore): Promise<string> {
  return await textOfFile(await store.getState().exportReports(null, 'json'));
}

export async function textOfFile(file: ExportedFile | null): Promise<string> {
  return await new Blob([...(file?.parts ?? [])]).text();
}
