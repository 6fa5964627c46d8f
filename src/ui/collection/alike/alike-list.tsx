/** The pairs, most alike first, with the thresholds above and what is not compared below. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import { useApp, useWords } from '../../shared/app-context.ts';
import { sidesOf } from './alike-pairs.ts';
import type { AlikePair } from './alike-pairs.ts';
import styles from './alike-list.module.css';
import { PairItem } from './pair-item.tsx';
import { Thresholds } from './thresholds.tsx';

const selectReports = ({ reports }: AppStoreState): AppStoreState['reports'] => reports;

interface Props {
  readonly pairs: readonly AlikePair[];
  readonly chosen: string | null;
  readonly collection: CheckedCollection;
}

/** So many are shown at once. */
const MANY = 40;

export function AlikeList({ pairs, chosen, collection }: Props): ReactNode {
  const words = useWords().alike;
  const reports = useApp(selectReports);
  const [most, setMost] = useState(MANY);
  const at = pairs.findIndex(({ key }) => key === chosen);
  const shown = pairs.slice(0, Math.max(most, at + 1));
  const { settings } = collection.of.state;
  return (
    <aside className={styles.side} aria-label={words.list}>
      <div className={styles.head}>
        <h2>{words.pairs(pairs.length)}</h2>
        <span>{words.order}</span>
        <Thresholds settings={settings} />
      </div>
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={words.list}>
        <ul className={styles.items}>
          {shown.map((pair) => (
            <li key={pair.key}>
              <PairItem
                pair={pair}
                sides={sidesOf(pair.finding, collection, reports)}
                settings={settings}
                isChosen={pair.key === chosen}
              />
            </li>
          ))}
        </ul>
        {shown.length < pairs.length && (
          <button
            type="button"
            className={styles.more}
            onClick={() => setMost(shown.length + MANY)}
          >
            {words.more(pairs.length - shown.length)}
          </button>
        )}
        <p className={styles.note}>{words.leftOut}</p>
        <p className={styles.note}>{words.tooShort}</p>
      </div>
    </aside>
  );
}
