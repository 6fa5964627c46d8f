/** The list of reports where it has no room of its own: behind a button, over the tables until one is chosen. */
import { Button } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { batchOf } from '../../../store/versions/set-aside.ts';
import { useApp } from '../../shared/app-context.ts';
import { useWindowKeys } from '../../shared/focus/use-window-keys.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './folded-list.module.css';
import { ReportList } from './report-list.tsx';

const selectCount = (state: AppStoreState): number => batchOf(state).size;

export function FoldedList(): ReactNode {
  const words = useDeskWords();
  const count = useApp(selectCount);
  const [isShown, setShown] = useState(false);
  useWindowKeys(({ key, target }) => {
    // A window that was opened from the list closes first.
    const isAbove = target instanceof Element && target.closest('[role="dialog"]') !== null;
    if (isShown && key === 'Escape' && !isAbove) setShown(false);
  });
  return (
    <div className={styles.folded}>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconMenu2 size={14} aria-hidden />}
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
      >
        {words.list.unfold(count)}
      </Button>
      {isShown && (
        <div className={styles.sheet}>
          <ReportList onChosen={() => setShown(false)} />
        </div>
      )}
    </div>
  );
}
