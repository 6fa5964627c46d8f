/** What is compared, and how: nothing of it is a step. */
import type { AppActions } from '../app-state.ts';
import type { SliceContext } from '../slice-context.ts';

export function createComparisonSlice({
  set,
  get,
}: SliceContext): Pick<AppActions, 'goInComparison' | 'keepFormulas' | 'keepOnePage'> {
  return {
    goInComparison: (place) => set({ compared: { ...get().compared, ...place } }),
    keepFormulas: (formulas) => set({ formulas }),
    keepOnePage: (onePage) => set({ onePage }),
  };
}
