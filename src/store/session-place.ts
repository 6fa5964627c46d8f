/** A session's storage with the queue before it, and what the page is told of both. */
import type { AppState } from './app-state.ts';
import type { Get, Set } from './deps.ts';
import { createSaveQueue } from './storage/save-queue.ts';
import type { SaveQueue } from './storage/save-queue.ts';
import type { SessionWatch } from './storage/session-watch.ts';
import type { SessionMeta, SessionStorage } from './storage/session.ts';
import { summaryOf } from './storage/summary.ts';

export interface SessionPlace {
  readonly storage: SessionStorage;
  readonly queue: SaveQueue;
}

interface PlaceContext {
  readonly set: Set;
  readonly get: Get;
  readonly watch: () => SessionWatch | null;
}

export function placeAt(storage: SessionStorage, { set, get, watch }: PlaceContext): SessionPlace {
  const queue = createSaveQueue({
    storage,
    meta: () => metaOf(get()),
    onState(saved, problem) {
      // While it is tried again the problem stays in sight.
      set(saved === 'saving' ? { saved } : { saved, saveProblem: problem });
      if (problem === 'taken') watch()?.yieldRole();
    },
    onWritten: () => watch()?.tellChanged(),
  });
  return { storage, queue };
}

function metaOf({ cursor, changedAt, reports }: AppState): SessionMeta | null {
  return changedAt === null ? null : { cursor, changedAt, summary: summaryOf(reports) };
}
