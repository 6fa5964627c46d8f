/** 报送进度: how many had published by each day of the year, this year and the one before. */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import { collectionState } from '../../../store/collection/collection-in-force.ts';
import { useApp, useLanguage } from '../../shared/app-context.ts';
import { later } from '../../shared/fault/later.tsx';
import { ARRIVAL_WORDS } from '../../words/batch/arrival.ts';
import styles from './arrival/arrival.module.css';
import { arrivalsOf } from './arrival/arrivals-of.ts';
import type { Arrivals } from './arrival/arrivals-of.ts';
import missing from './missing.module.css';
import { useSayDay } from '../../shared/use-say-day.ts';

const ArrivalChart = later(async () => (await import('./arrival/arrival-chart.tsx')).ArrivalChart);

interface Props {
  readonly collection: CheckedCollection;
  readonly year: number;
}

const selectReports = (state: AppStoreState): AppStoreState['reports'] => state.reports;

export function ArrivalCard({ collection, year }: Props): ReactNode {
  const words = ARRIVAL_WORDS[useLanguage()];
  const sayDay = useSayDay();
  const reports = useApp(selectReports);
  const { published, settings } = useApp(collectionState);
  const [now, before] = useMemo(() => {
    const inYear = (each: number): Arrivals =>
      arrivalsOf(collection, each, { reports, published, settings });
    const last = collection.years.includes(year - 1) ? inYear(year - 1) : null;
    return [inYear(year), last !== null && last.days.length > 0 ? last : null] as const;
  }, [collection, year, reports, published, settings]);
  return (
    <section className={missing.card} aria-label={words.heading}>
      <div className={missing.head}>
        <h2>{words.heading}</h2>
        <span>
          {words.about} · {words.known(now.given, now.days.length, now.inTime)}
        </span>
      </div>
      {now.days.length === 0 ? (
        <p className={missing.hint}>{words.none}</p>
      ) : (
        <div className={styles.place}>
          <ArrivalChart now={now} before={before} words={words} sayDay={sayDay} />
        </div>
      )}
    </section>
  );
}
