/** 跨报告问题: all that was found between the reports, and the chosen one with its evidence and what is decided on it. */
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { foundBetween } from '../../../store/collection/between.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import type { CollectionViewProps } from '../../shared/collection-view.ts';
import { BetweenDetail } from './between-detail.tsx';
import styles from './between.module.css';
import { BetweenHead } from './findings-side.tsx';
import { BetweenList } from './between-list.tsx';
import { ThresholdButton } from './threshold-button.tsx';

const selectChosen = ({ gathered }: AppStoreState): string | null => gathered.finding;

export function FindingsTab({ collection }: CollectionViewProps): ReactNode {
  const words = useBatchWords().between;
  const found = useApp(foundBetween);
  const chosen = useApp(selectChosen);
  const item = found.find(({ key }) => key === chosen);
  return (
    <div className={styles.tab}>
      <div className={styles.list}>
        <BetweenHead />
        <div
          className={styles.scroller}
          data-home
          tabIndex={0}
          role="group"
          aria-label={words.heading}
        >
          <BetweenList found={found} />
        </div>
        <ThresholdButton />
      </div>
      <div className={styles.detail} data-pane="side">
        {item === undefined ? (
          <p className={styles.hint}>{found.length === 0 ? words.none : words.choose}</p>
        ) : (
          <BetweenDetail key={item.key} item={item} collection={collection} />
        )}
      </div>
    </div>
  );
}
