/** The units that have not handed in for a year, with what is known of them. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import { collectionState } from '../../../store/collection/collection-in-force.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { PAGE } from '../../shared/shown-part.ts';
import { countYear } from './missing-rows.ts';
import type { MissingRow } from './missing-rows.ts';
import styles from './missing.module.css';
import { useSayDay } from './use-say-day.ts';

interface Props {
  readonly collection: CheckedCollection;
  readonly year: number;
  readonly rows: readonly MissingRow[];
}

const MOST_SHOWN = 12;

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
      {rows.length > 0 && <MissingTable rows={rows} />}
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

function MissingTable({ rows }: Pick<Props, 'rows'>): ReactNode {
  const words = useBatchWords();
  const said = words.handIns;
  const { goInCollection } = useActions();
  const [most, setMost] = useState(MOST_SHOWN);
  const shown = rows.slice(0, most);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{said.unit}</th>
            <th scope="col">{said.kind}</th>
            <th scope="col">{said.before}</th>
            <th scope="col" className={styles.figure}>
              {said.received}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ unit, years, received, isSettled }) => (
            <tr key={unit.name} data-done={isSettled || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.name}
                  onClick={() => goInCollection({ tab: 'units', unit: unit.name })}
                >
                  {unit.name}
                </button>
              </th>
              <td>{words.unitList.kinds[unit.kind]}</td>
              <td>
                {years.length === 0 ? said.neverReported : said.reported(years.join(said.comma))}
              </td>
              <td className={styles.figure}>{received ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className={styles.more} onClick={() => setMost(most + PAGE)}>
          {said.more(rows.length - shown.length)}
        </button>
      )}
    </>
  );
}
