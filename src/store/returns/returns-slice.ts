/** Reports go back to their units: letters, marked files and the ledger, written when they are asked for. */
import type { AppActions, OpenReport } from '../app-state.ts';
import type { SliceContext } from '../slice-context.ts';
import { loadReport } from '../load-report.ts';
import { hasReturnedBetween, returnedBetween } from '../collection/returned-between.ts';
import type { ReturnedBetween } from '../collection/returned-between.ts';
import type { NameOf } from '../collection/listed-name.ts';
import { sortByOrder } from '../storage/session.ts';
import { batchOf } from '../versions/set-aside.ts';
import { compareWithOld } from './compare-with-old.ts';
import type { ReturnSource } from './return-batch.ts';

type ReturnActions = Pick<AppActions, 'writeReturns' | 'writeLedger' | 'findOutcome'>;

export function createReturnsSlice(context: SliceContext): ReturnActions {
  const { get, now, pool } = context;
  const load = (id: string): Promise<OpenReport | null> => loadReport(context, id);
  /** What was found is made anew after a reload. */
  const between = async (): Promise<ReturnedBetween> => {
    if (hasReturnedBetween(get())) await get().checkCollection();
    return returnedBetween(get());
  };
  const nameOf = async (): Promise<NameOf> => {
    const { listedNames } = await import('../collection/listed-name.ts');
    const agencies = [...batchOf(get()).values()].map(({ record }) => record.agency);
    return listedNames(get().collection, agencies);
  };
  return {
    async writeLedger(year) {
      const { writeLedger } = await import('./write-ledger.ts');
      const { steps, cursor } = get();
      const reports = sortByOrder([...batchOf(get()).values()]).map(({ record }) => record);
      const source = {
        batch: reports.filter((each) => each.year === year).map(({ id }) => id),
        nameOf: await nameOf(),
        between: await between(),
        lacking: get(),
        steps: steps.slice(0, cursor),
        load,
      };
      return await writeLedger(source, year);
    },
    async findOutcome(id) {
      const derived = await load(id);
      if (derived === null) return null;
      return (await compareWithOld({ load }, derived))?.comparison ?? null;
    },
    async writeReturns(ids, facts, onProgress) {
      const { writeReturns } = await import('./return-batch.ts');
      const { steps, cursor } = get();
      const source: ReturnSource = {
        batch: sortByOrder([...batchOf(get()).values()]).map(({ record }) => record.id),
        between: await between(),
        nameOf: await nameOf(),
        lacking: get(),
        steps: steps.slice(0, cursor),
        load,
        loadOriginal: get().loadOriginal,
        mark: pool.mark,
      };
      return await writeReturns(source, { facts, ids: new Set(ids), now: now(), onProgress });
    },
  };
}
