/** How far the year has come, in figures that filter: a box chosen dims what is not of it. */
import type { ReactNode } from 'react';
import { useActions } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './overview.module.css';
import { countHandIns } from './unit-rows.ts';
import type { HandInState, UnitGroup } from './unit-rows.ts';

const FILTERS = ['clean', 'doubt', 'error', 'returned', 'missing'] as const;
export type HandInFilter = (typeof FILTERS)[number];

/** What came back mended has nothing open. */
export function isOfFilter(state: HandInState, filter: HandInFilter): boolean {
  return state === filter || (filter === 'clean' && state === 'mended');
}

interface Props {
  readonly groups: readonly UnitGroup[];
  readonly year: number;
  readonly years: readonly number[];
  readonly units: number;
  readonly isListed: boolean;
  readonly filter: HandInFilter | null;
  readonly onFilter: (filter: HandInFilter | null) => void;
}

export function HandInBar(props: Props): ReactNode {
  const { groups, year, years, units, isListed, filter, onFilter } = props;
  const words = useBatchWords().overview;
  const counts = countHandIns(groups, years.indexOf(year));
  const of = (each: HandInFilter): number => counts[each] + (each === 'clean' ? counts.mended : 0);
  const handedIn = units - counts.missing - counts.unasked;
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <YearSelect year={year} years={years} />
        <p className={styles.given}>
          <b>{handedIn}</b> {isListed ? words.ofUnits(units) : words.ofReports}
        </p>
        <div className={styles.share} aria-hidden>
          {FILTERS.map((each) => (
            <span key={each} data-state={each} style={{ flexGrow: of(each) }} />
          ))}
        </div>
      </div>
      {FILTERS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.box}
          aria-pressed={filter === each}
          disabled={each === 'missing' && !isListed}
          onClick={() => onFilter(filter === each ? null : each)}
        >
          <span>{words.states[each]}</span>
          <b data-state={each}>{of(each)}</b>
        </button>
      ))}
    </div>
  );
}

function YearSelect({ year, years }: Pick<Props, 'year' | 'years'>): ReactNode {
  const words = useBatchWords();
  const { goInCollection } = useActions();
  if (years.length === 1) return <span>{words.overview.handedIn(year)}</span>;
  return (
    <select
      className={styles.year}
      aria-label={words.gathered.year}
      value={year}
      onChange={({ currentTarget }) => goInCollection({ year: Number(currentTarget.value) })}
    >
      {years.map((each) => (
        <option key={each} value={each}>
          {words.overview.handedIn(each)}
        </option>
      ))}
    </select>
  );
}
