/** The units that have not handed in for a year, with what is known of them. */
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import { collectionState } from '../../../store/collection/collection-in-force.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { countYear } from './missing-rows.ts';
import type { MissingRow } from './missing-rows.ts';
import { MissingTable } from './missing-table.tsx';
import styles from './missing.module.css';
import { useSayDay } from '../../shared/use-say-day.ts';

interface Props {
  readonly collection: CheckedCollection;
  readonly year: number;
  readonly rows: readonly MissingRow[];
}

export function MissingCard({ collection, year, rows }: Props): ReactNode {
  const words = useBatchWords().handIns;
  const { goInCollection } = useActions();
  const { maybe } = countYear(collection, year, rows.length);
  if (!collection.isListed) {
    return (
      <section className={styles.card}>
        <div className={styles.head}>
          <h2>{words.unlisted}</h2>
          <button
            type="button"
            className={styles.link}
            onClick={() => goInCollection({ tab: 'units' })}
          >
            {words.goToUnits}
          </button>
        </div>
      </section>
    );
  }
  const isAsked = collection.askedYears.includes(year);
  return (
    <section className={styles.card}>
      <MissingHead collection={collection} year={year} rows={rows} />
      {!isAsked && <p className={styles.hint}>{words.notAsked(year)}</p>}
      {rows.length > 0 && <MissingTable year={year} rows={rows} />}
      {maybe > 0 && <p className={styles.hint}>{words.maybe(maybe)}</p>}
    </section>
  );
}

const selectDeadline = (state: AppStoreState): string =>
  collectionState(state).settings.deadlines.department;

function MissingHead({ collection, year, rows }: Props): ReactNode {
  const words = useBatchWords().handIns;
  const sayDay = useSayDay();
  const deadline = useApp(selectDeadline);
  const { listed, given, maybe } = countYear(collection, year, rows.length);
  const isAllIn = rows.length === 0 && maybe === 0 && given === listed;
  return (
    <div className={styles.head}>
      <h2>{isAllIn ? words.allIn(year) : words.missing(year, rows.length)}</h2>
      <span>
        {words.of(listed, given)} · {words.lastDay(sayDay(`${year + 1}-${deadline}`))}
      </span>
    </div>
  );
}
