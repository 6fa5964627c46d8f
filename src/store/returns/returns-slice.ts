/** Reports go back to their units: letters, marked files and the ledger, written when they are asked for. */
import type { AppActions } from '../app-state.ts';
import type { SliceContext } from '../slice-context.ts';
import { loadReport } from '../load-report.ts';
import { sortByOrder } from '../storage/session.ts';
import { batchOf } from '../versions/set-aside.ts';
import type { ReturnSource } from './return-batch.ts';

type ReturnActions = Pick<AppActions, 'writeReturns'>;

export function createReturnsSlice(context: SliceContext): ReturnActions {
  const { get, now, pool } = context;
  return {
    async writeReturns(ids, facts, onProgress) {
      const { writeReturns } = await import('./return-batch.ts');
      const { steps, cursor } = get();
      const source: ReturnSource = {
        batch: sortByOrder([...batchOf(get()).values()]).map(({ record }) => record.id),
        steps: steps.slice(0, cursor),
        load: (id) => loadReport(context, id),
        loadOriginal: get().loadOriginal,
        mark: pool.mark,
      };
      return await writeReturns(source, { facts, ids: new Set(ids), now: now(), onProgress });
    },
  };
}
