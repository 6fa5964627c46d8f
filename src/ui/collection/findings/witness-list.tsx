/** What speaks for one of the two reports: their own sums, their prose, another year. */
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { CollectionFinding } from '../../../store/collection/between.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useApp, useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './between.module.css';

const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;

export function WitnessList({ finding }: { readonly finding: CollectionFinding }): ReactNode {
  const words = useBatchWords().between;
  const say = useSay();
  const reports = useApp(selectReports);
  const { witnesses = [] } = finding;
  if (witnesses.length === 0) return null;
  const yearOf = (id: string): string => String(reports.get(id)?.record.year ?? '');
  return (
    <section className={styles.card}>
      <header className={styles.cardHead}>
        <h3>{words.whichYear}</h3>
        <span className={styles.soft}>{words.witnesses(witnesses.length)}</span>
      </header>
      <ul className={styles.witnesses}>
        {witnesses.map(({ from, speaksFor, text }, at) => (
          <li key={at}>
            <span className={styles.soft}>{words.reportOf(yearOf(from))}</span>
            <span>{say(text)}</span>
            <span className={styles.speaks} data-none={speaksFor === null || undefined}>
              {speaksFor === null ? words.decidesNothing : words.speaksFor(yearOf(speaksFor))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
