/** The pairs, most alike first, with the thresholds above and what is not compared below. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { NO_MORE, shownPart } from '../../shared/shown-part.ts';
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

export function AlikeList({ pairs, chosen, collection }: Props): ReactNode {
  const words = useBatchWords().alike;
  const reports = useApp(selectReports);
  const [more, setMore] = useState(NO_MORE);
  const at = pairs.findIndex(({ key }) => key === chosen);
  const { from, to } = shownPart(pairs.length, at, more);
  const { settings } = collection.of.state;
  return (
    <aside className={styles.side} data-pane="side" aria-label={words.list}>
      <div className={styles.head}>
        <h2>{words.pairs(pairs.length)}</h2>
        <span>{words.order}</span>
        <Thresholds settings={settings} />
      </div>
      <div className={styles.scroller} data-home tabIndex={0} role="group" aria-label={words.list}>
        {from > 0 && (
          <button
            type="button"
            className={styles.more}
            onClick={() => setMore({ ...more, before: more.before + 1 })}
          >
            {words.moreBefore(from)}
          </button>
        )}
        <ul className={styles.items}>
          {pairs.slice(from, to).map((pair) => (
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
        {to < pairs.length && (
          <button
            type="button"
            className={styles.more}
            onClick={() => setMore({ ...more, behind: more.behind + 1 })}
          >
            {words.more(pairs.length - to)}
          </button>
        )}
        <p className={styles.note}>{words.leftOut}</p>
        <p className={styles.note}>{words.tooShort}</p>
      </div>
    </aside>
  );
}
