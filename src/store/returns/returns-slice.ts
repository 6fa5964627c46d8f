/** What goes back to units; what writes it loads when it is asked for. */
import type { SliceContext } from '../slice-context.ts';
import type { ReturnActions } from './create-returns.ts';

export function createReturnsSlice(context: SliceContext): ReturnActions {
  const load = async (): Promise<ReturnActions> =>
    (await import('./create-returns.ts')).createReturns(context);
  return {
    writeLedger: async (...asked) => (await load()).writeLedger(...asked),
    findOutcome: async (...asked) => (await load()).findOutcome(...asked),
    writeReturns: async (...asked) => (await load()).writeReturns(...asked),
  };
}
