import type { AppStoreState } from '../../../store/app-state.ts';

/** Selectors of their own, as they must stay the same between renders. */
export const selectCompared = (state: AppStoreState): AppStoreState['compared'] => state.compared;
export const selectPicked = ({ compared }: AppStoreState): AppStoreState['compared']['picked'] =>
  compared.picked;
export const selectPinned = ({ compared }: AppStoreState): AppStoreState['compared']['pinned'] =>
  compared.pinned;
export const selectFormulas = (state: AppStoreState): AppStoreState['formulas'] => state.formulas;
