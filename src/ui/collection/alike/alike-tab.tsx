/** 雷同: the pairs on the left, the two texts of the chosen one side by side on the right. */
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { foundBetween } from '../../../store/collection/between.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import type { CollectionViewProps } from '../../shared/collection-view.ts';
import { AlikeList } from './alike-list.tsx';
import styles from './alike.module.css';
import { alikePairs, chosenPair, sidesOf } from './alike-pairs.ts';
import { PairView } from './pair-view.tsx';

const selectChosen = ({ gathered }: AppStoreState): string | null => gathered.finding;
const selectReports = ({ reports }: AppStoreState): AppStoreState['reports'] => reports;

export function AlikeTab({ collection }: CollectionViewProps): ReactNode {
  const words = useBatchWords().alike;
  const pairs = alikePairs(useApp(foundBetween));
  const reports = useApp(selectReports);
  const chosen = chosenPair(pairs, useApp(selectChosen));
  return (
    <div className={styles.tab}>
      <AlikeList pairs={pairs} chosen={chosen?.key ?? null} collection={collection} />
      {chosen === undefined ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <PairView
          key={chosen.key}
          pair={chosen}
          sides={sidesOf(chosen.finding, collection, reports)}
        />
      )}
    </div>
  );
}
