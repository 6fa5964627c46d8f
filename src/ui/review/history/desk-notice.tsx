/** A line about what undo and redo have just done elsewhere, or what gave way to a new step. */
import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppStoreState, DeskNotice as Notice } from '../../../store/app-state.ts';
import { useActions, useApp, useWords } from '../../shared/app-context.ts';
import styles from './desk-notice.module.css';

const selectNotice = ({ notice }: AppStoreState): Notice | null => notice;
const selectDiscarded = ({ discarded }: AppStoreState): number => discarded?.steps.length ?? 0;

export function DeskNotice(): ReactNode {
  const words = useWords();
  const notice = useApp(selectNotice);
  const count = useApp(selectDiscarded);
  const { restoreDiscarded, dismissNotice } = useActions();
  const isShown = notice !== null && (notice !== 'discarded' || count > 0);
  return (
    <div role="status" className={isShown ? styles.notice : undefined}>
      {isShown && (
        <>
          <span className={styles.text}>
            {notice === 'discarded' ? words.history.discarded(count) : words.history[notice]}
          </span>
          {notice === 'discarded' && (
            <Button size="compact-xs" variant="default" onClick={() => void restoreDiscarded()}>
              {words.history.restore}
            </Button>
          )}
          <CloseButton size="sm" aria-label={words.close} onClick={dismissNotice} />
        </>
      )}
    </div>
  );
}
