/** What the store is given: it wires nothing itself and knows no thread and no browser. */
import type { StoreApi } from 'zustand/vanilla';
import type { Collector } from '../worker/collection/collection-protocol.ts';
import type { Pool } from '../worker/protocol.ts';
import type { Exporter } from '../worker/export/export-protocol.ts';
import type { AppStoreState } from './app-state.ts';
import type { HeldOriginals } from './storage/originals.ts';
import type { SightShelf } from './storage/sight-shelf.ts';
import type { TabChannel } from './session/tab-channel.ts';
import type { SessionShelf, UnitListStorage } from './storage/session.ts';

export interface StoreDeps {
  readonly pool: Pool;
  readonly collector: Collector;
  readonly exporter: Exporter;
  readonly sessions: SessionShelf;
  readonly originals: HeldOriginals;
  readonly unitList: UnitListStorage;
  readonly sight: SightShelf;
  readonly channel: TabChannel;
  /** ISO 8601 time. */
  readonly now: () => string;
  /** Runs a task soon; results are shown in batches so that the page stays free. */
  readonly defer: (task: () => void) => void;
  /** The same after longer, when what was read has gathered to be stored in one writing. */
  readonly gather: (task: () => void) => void;
}

export type Set = StoreApi<AppStoreState>['setState'];
export type Get = StoreApi<AppStoreState>['getState'];
