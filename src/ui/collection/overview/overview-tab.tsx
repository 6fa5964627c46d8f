/** 总览: who has handed in what for which year and how it stands; beside it what was found between the reports. */
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { CollectionPlace } from '../../../store/collection/collection-place.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { setAsideOf } from '../../../store/versions/set-aside.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import type { CollectionViewProps } from '../../shared/collection-view.ts';
import { useScroller } from '../../shared/rows/use-scroller.ts';
import { FindingsSide } from '../findings/findings-side.tsx';
import { HandInBar } from './hand-in-bar.tsx';
import type { HandInFilter } from './hand-in-bar.tsx';
import { Legend } from './legend.tsx';
import styles from './overview.module.css';
import { UnitBoxes } from './unit-boxes.tsx';
import { groupUnits } from './unit-rows.ts';

const selectPlace = (state: AppStoreState): CollectionPlace => state.gathered;
const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;
const selectSteps = (state: AppStoreState): AppStoreState['steps'] => state.steps;
const selectCursor = (state: AppStoreState): number => state.cursor;

export function OverviewTab({ collection }: CollectionViewProps): ReactNode {
  const words = useBatchWords();
  const { year: chosen } = useApp(selectPlace);
  const reports = useApp(selectReports);
  const [steps, cursor] = [useApp(selectSteps), useApp(selectCursor)];
  const [filter, setFilter] = useState<HandInFilter | null>(null);
  const [scroller, scrollerRef] = useScroller();
  const groups = useMemo(() => {
    const { replaced } = setAsideOf({ steps, cursor, reports });
    return groupUnits(collection, reports, new Set(replaced.values()));
  }, [collection, reports, steps, cursor]);
  const { years, ledger } = collection;
  const year = chosen !== null && years.includes(chosen) ? chosen : years.at(-1);
  if (year === undefined) return <p className={styles.hint}>{words.gathered.noYears}</p>;
  return (
    <div className={styles.tab}>
      <div ref={scrollerRef} className={styles.main} tabIndex={-1}>
        <HandInBar
          groups={groups}
          year={year}
          years={years}
          units={ledger.length}
          isListed={collection.isListed}
          filter={filter}
          onFilter={setFilter}
        />
        <UnitBoxes groups={groups} years={years} year={year} filter={filter} scroller={scroller} />
        <Legend strays={collection.strays} />
      </div>
      <FindingsSide />
    </div>
  );
}
