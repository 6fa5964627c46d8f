/** The store: a factory, no singleton. Everything it needs of the world comes in as `deps`. */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { AppState, AppStoreState } from './app-state.ts';
import { createCurrentSession } from './session/current-session.ts';
import type { StoreDeps } from './deps.ts';
import { createLazyRules } from './steps/lazy-rules.ts';
import type { SliceContext } from './slice-context.ts';
import { createCollectionSlice } from './collection/collection-slice.ts';
import { createRollUpSlice } from './collection/roll-up/roll-up-slice.ts';
import { createComparisonSlice } from './comparison/comparison-slice.ts';
import { createIntakeSlice } from './intake-slice.ts';
import { createOriginalsSlice } from './originals-slice.ts';
import { createRepairSlice } from './repair-slice.ts';
import { createReviewSlice } from './review-slice.ts';
import { createSessionSlice } from './session-slice.ts';
import { createSightSlice } from './sight/sight-slice.ts';
import { createReturnsSlice } from './returns/returns-slice.ts';
import { createTogetherSlice } from './together/together-slice.ts';
import { createVersionsSlice } from './versions/versions-slice.ts';
import { createSessionPage, EMPTY_PAGE } from './session-page.ts';

export type AppStore = StoreApi<AppStoreState>;

const INITIAL: AppState = {
  ...EMPTY_PAGE,
  screen: 'intake',
  language: 'zh',
  readable: [],
  originals: new Map(),
  lastUnits: null,
  formulas: [],
  hasExportFailed: false,
  sessions: [],
  saved: 'saved',
  saveProblem: null,
  gone: new Set(),
  sessionId: '',
  role: 'writer',
  refusals: 0,
  isLoaded: false,
};

export function createAppStore(deps: StoreDeps, initial: Partial<AppState> = {}): AppStore {
  return createStore<AppStoreState>((set, get) => {
    const current = createCurrentSession(deps, createSessionPage(set, get));
    const context: SliceContext = { ...deps, set, get, current, rules: createLazyRules() };
    return {
      ...INITIAL,
      ...initial,
      ...createSessionSlice(context),
      ...createIntakeSlice(context),
      ...createReviewSlice(context),
      ...createTogetherSlice(context),
      ...createVersionsSlice(context),
      ...createReturnsSlice(context),
      ...createCollectionSlice(context),
      ...createRollUpSlice(context),
      ...createComparisonSlice(context),
      ...createRepairSlice(context),
      ...createOriginalsSlice(context),
      ...createSightSlice(context),
    };
  });
}
