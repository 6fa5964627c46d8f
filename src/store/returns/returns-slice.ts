/** Reports go back to their units: letters, marked files and the ledger, written when they are asked for. */
import type { AppActions, OpenReport } from '../app-state.ts';
import type { SliceContext } from '../slice-context.ts';
import { loadReport } from '../load-report.ts';
import { isCollectionStale } from '../collection/collection-slice.ts';
import { returnedBetween } from '../collection/returned-between.ts';
import type { ReportRecord } from '../../report/record.ts';
import { sortByOrder } from '../storage/session.ts';
import { batchOf } from '../versions/set-aside.ts';
import { compareWithOld } from './compare-with-old.ts';
import type { ReturnSource } from './return-batch.ts';

type ReturnActions = Pick<AppActions, 'writeReturns' | 'writeLedger' | 'findOutcome'>;

/** What letters and ledgers are written from. */
interface Prepared {
  /** Of the batch, in its order. */
  readonly records: readonly ReportRecord[];
  readonly source: Pick<ReturnSource, 'nameOf' | 'between' | 'lacking' | 'steps' | 'load'>;
}

export function createReturnsSlice(context: SliceContext): ReturnActions {
  const { get, now, pool } = context;
  const load = (id: string): Promise<OpenReport | null> => loadReport(context, id);
  /** What was found is made anew first where it is not of this batch, as after a reload: names and who lacks follow from it. */
  const prepare = async (): Promise<Prepared> => {
    if (isCollectionStale(get())) await get().checkCollection();
    const { listedNames } = await import('../collection/listed-name.ts');
    const state = get();
    const records = sortByOrder([...batchOf(state).values()]).map(({ record }) => record);
    const source = {
      nameOf: listedNames(
        state.collection,
        records.map(({ agency }) => agency),
      ),
      between: returnedBetween(state),
      lacking: state,
      steps: state.steps.slice(0, state.cursor),
      load,
    };
    return { records, source };
  };
  return {
    async writeLedger(year) {
      const { writeLedger } = await import('./write-ledger.ts');
      const { records, source } = await prepare();
      const batch = records.filter((each) => each.year === year).map(({ id }) => id);
      return await writeLedger({ ...source, batch }, year);
    },
    async findOutcome(id) {
      const derived = await load(id);
      if (derived === null) return null;
      return (await compareWithOld({ load }, derived))?.comparison ?? null;
    },
    async writeReturns(ids, facts, onProgress) {
      const { writeReturns } = await import('./return-batch.ts');
      const { records, source: prepared } = await prepare();
      const source: ReturnSource = {
        ...prepared,
        batch: records.map(({ id }) => id),
        loadOriginal: get().loadOriginal,
        mark: pool.mark,
      };
      return await writeReturns(source, { facts, ids: new Set(ids), now: now(), onProgress });
    },
  };
}
