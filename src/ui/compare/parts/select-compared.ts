import type { AppStoreState } from '../../../store/app-state.ts';

/** A selector of its own, as it must stay the same between renders. */
export const selectCompared = (state: AppStoreState): AppStoreState['compared'] => state.compared;
