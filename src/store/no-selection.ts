import type { Selection } from './app-state.ts';

/** Nothing is selected; the table that most work is in lies open. */
export const NO_SELECTION: Selection = { tab: 'requests', cell: null, finding: null };
