/** 汇总: the batch as a whole – who has handed in what, and what does not fit between the reports. */
import { Button, Tabs } from '@mantine/core';
import { memo, useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection } from '../../store/app-state.ts';
import { COLLECTION_TABS } from '../../store/collection/collection-place.ts';
import type { CollectionPlace, CollectionTab } from '../../store/collection/collection-place.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { useActions, useApp } from '../shared/app-context.ts';
import { useBatchWords } from '../shared/use-batch-words.ts';
import { BetweenCount } from './between-count.tsx';
import styles from './collection.module.css';
import { COLLECTION_VIEWS } from './collection-views.tsx';
import { useBetweenKeys, useBetweenWalk } from './findings/use-between-walk.ts';
import { UndoButtons } from '../shared/undo/undo-buttons.tsx';
import { useChecks } from '../shared/use-checks.ts';
import { useUndoKeys } from '../shared/undo/use-undo-keys.ts';
import { ReturnButton } from '../returns/return-button.tsx';
import { TabCount } from './tab-count.tsx';

const selectCollection = (state: AppStoreState): CheckedCollection | null => state.collection;
const selectPlace = (state: AppStoreState): CollectionPlace => state.gathered;
const selectHasFailed = (state: AppStoreState): boolean => state.hasCollectionFailed;

export function CollectionScreen(): ReactNode {
  const words = useBatchWords();
  const batch = useApp(batchOf);
  const collection = useApp(selectCollection);
  const { tab } = useApp(selectPlace);
  const { setScreen, goInCollection, checkCollection } = useActions();
  const hasFailed = useApp(selectHasFailed);
  // Thousands of units are laid out bit by bit: the page answers meanwhile.
  const shown = { tab: useDeferredValue(tab), collection: useDeferredValue(collection, null) };
  useChecks();
  const walk = useBetweenWalk();
  useUndoKeys();
  useBetweenKeys(tab === 'alike' ? null : walk);
  if (batch.size === 0) {
    return (
      <div className={styles.empty}>
        <p>{words.gathered.empty}</p>
        <Button onClick={() => setScreen('intake')}>{words.goIntake}</Button>
      </div>
    );
  }
  return (
    <section className={styles.screen} aria-label={words.gathered.heading}>
      <BetweenCount />
      <div className={styles.bar}>
        <Tabs
          value={tab}
          onChange={(value) => {
            const chosen = COLLECTION_TABS.find((each) => each === value);
            if (chosen !== undefined) goInCollection({ tab: chosen });
          }}
        >
          <Tabs.List>
            {COLLECTION_TABS.map((each) => (
              <Tabs.Tab key={each} value={each} className={styles.tab}>
                <span className={styles.label}>
                  {words.gathered.tabs[each]}
                  <TabCount tab={each} />
                </span>
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
        <span className={styles.status} role="status">
          {hasFailed ? words.gathered.failed : collection === null ? words.gathered.checking : ''}
        </span>
        {hasFailed && (
          <Button size="compact-xs" variant="default" onClick={() => void checkCollection()}>
            {words.gathered.retry}
          </Button>
        )}
        <ReturnButton />
        <UndoButtons />
      </div>
      <div className={styles.view}>
        <ShownTab tab={shown.tab} collection={shown.collection} />
      </div>
    </section>
  );
}

interface ShownProps {
  readonly tab: CollectionTab;
  /** null = not checked yet. */
  readonly collection: CheckedCollection | null;
}

const ShownTab = memo(function Shown({ tab, collection }: ShownProps): ReactNode {
  const View = COLLECTION_VIEWS[tab];
  return collection !== null && <View collection={collection} />;
});
