/** The store: a factory, no singleton. Everything it needs of the world comes in as `deps`. */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { AppState, AppStoreState } from './app-state.ts';
import type { SliceContext, StoreDeps } from './deps.ts';
import { createIntakeSlice } from './intake-slice.ts';
import { createOriginalsSlice } from './originals-slice.ts';
import { createRepairSlice } from './repair-slice.ts';
import { createReviewSlice, NO_SELECTION } from './review-slice.ts';
import { createSessionSlice } from './session-slice.ts';
import { EMPTY_SESSION } from './session.ts';

export type AppStore = StoreApi<AppStoreState>;

const INITIAL: AppState = {
  ...EMPTY_SESSION,
  reports: new Map(),
  discarded: null,
  screen: 'intake',
  language: 'zh',
  readable: [],
  intake: null,
  locked: new Map(),
  open: null,
  checked: new Set(),
  selection: NO_SELECTION,
  repairs: null,
  originals: new Map(),
  saved: 'saved',
  isLoaded: false,
};

export function createAppStore(deps: StoreDeps, initial: Partial<AppState> = {}): AppStore {
  return createStore<AppStoreState>((set, get) => {
    let writes = 0;
    const track = (write: Promise<void>): void => {
      writes++;
      set({ saved: get().saved === 'failed' ? 'failed' : 'saving' });
      const end = (isSafe: boolean): void => {
        writes--;
        const isFailed = !isSafe || get().saved === 'failed';
        set({ saved: isFailed ? 'failed' : writes === 0 ? 'saved' : 'saving' });
      };
      void write.then(
        () => end(true),
        () => end(false),
      );
    };
    const context: SliceContext = { ...deps, set, get, track };
    return {
      ...INITIAL,
      ...initial,
      ...createSessionSlice(context),
      ...createIntakeSlice(context),
      ...createReviewSlice(context),
      ...createRepairSlice(context),
      ...createOriginalsSlice(context),
    };
  });
}
