/** 未报送: who has not handed in for a year, what went back and came again, what was late, whose name does not fit. */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { brokenFiles } from '../../../store/collection/broken-files.ts';
import { foundBetween } from '../../../store/collection/between.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import type { CollectionViewProps } from '../../shared/collection-view.ts';
import { ArrivalCard } from './arrival-card.tsx';
import { MissingCard } from './missing-card.tsx';
import { missingRows } from './missing-rows.ts';
import { MissingTools } from './missing-tools.tsx';
import styles from './missing.module.css';
import { NamesSide } from './names-side.tsx';
import { PublishedCard } from './published-card.tsx';
import { ReturnsCard } from './returns-card.tsx';

const selectYear = ({ gathered }: AppStoreState): number | null => gathered.year;
const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;

const selectFailures = (state: AppStoreState): AppStoreState['failures'] => state.failures;

export function MissingTab({ collection }: CollectionViewProps): ReactNode {
  const words = useBatchWords().gathered;
  const chosen = useApp(selectYear);
  const found = useApp(foundBetween);
  const reports = useApp(selectReports);
  const failures = useApp(selectFailures);
  const { years } = collection;
  const year = chosen !== null && years.includes(chosen) ? chosen : (years.at(-1) ?? null);
  const rows = useMemo(() => {
    if (year === null) return [];
    const broken = brokenFiles({ failures, collection }, year);
    return missingRows(collection, found, { year, reports, broken });
  }, [collection, found, year, reports, failures]);
  if (year === null) return <p className={styles.hint}>{words.noYears}</p>;
  return (
    <div className={styles.tab}>
      <div className={styles.main}>
        <MissingTools year={year} years={years} rows={rows} />
        <MissingCard collection={collection} year={year} rows={rows} />
        <ReturnsCard year={year} />
        <PublishedCard collection={collection} year={year} />
        <ArrivalCard collection={collection} year={year} />
      </div>
      <NamesSide collection={collection} />
    </div>
  );
}
