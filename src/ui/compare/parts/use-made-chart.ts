/** The chart that is asked for, with the batch it stands on: made in turns, the last one staying meanwhile. */
import { useCallback, useMemo } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { ComparisonPlace } from '../../../store/comparison/comparison-place.ts';
import { createComparison, queryInForce, showInTurns } from '../../../store/comparisons.ts';
import type {
  ComparedBatch,
  ComparedYears,
  OwnFormula,
  ShownChart,
} from '../../../store/comparisons.ts';
import { batchOf } from '../../../store/versions/set-aside.ts';
import { useApp } from '../../shared/app-context.ts';
import { useInTurns } from '../../shared/turns/use-in-turns.ts';

/** Each part stays the same as long as the same is asked. */
interface Asked {
  readonly place: ComparisonPlace;
  readonly years: ComparedYears;
  readonly formulas: readonly OwnFormula[];
}

export interface MadeChart {
  readonly batch: ComparedBatch;
  readonly chart: ShownChart;
}

const selectCollection = (state: AppStoreState): AppStoreState['collection'] => state.collection;

/** @returns null until the first is there; `isBusy` while another is made */
export function useMadeChart({ place, years, formulas }: Asked): {
  readonly made: MadeChart | null;
  readonly isBusy: boolean;
} {
  const reports = useApp(batchOf);
  const collection = useApp(selectCollection);
  const comparison = useMemo(() => createComparison(reports, collection), [reports, collection]);
  const of = useMemo(
    () => ({ comparison, place, years, formulas }),
    [comparison, place, years, formulas],
  );
  const made = useInTurns(useCallback(() => makeInTurns(of), [of]));
  return { made, isBusy: made?.of !== of };
}

type Wanted = Asked & { readonly comparison: ReturnType<typeof createComparison> };

function* makeInTurns(of: Wanted): Generator<void, MadeChart & { readonly of: Wanted }> {
  const { comparison, place, years, formulas } = of;
  const batch = yield* comparison.prepare();
  const query = queryInForce(place, { reports: batch.reports, years, formulas });
  return { of, batch, chart: yield* showInTurns(batch.columns, place.chart, query) };
}
