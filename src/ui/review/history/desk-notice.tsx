/**
 * A line about what undo and redo have just done elsewhere, what gave way to a new step, or would:
 * as long as steps can be redone, a change would take their place, and that is said beforehand.
 */
import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppStoreState, DeskNotice as Notice } from '../../../store/app-state.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './desk-notice.module.css';

const selectNotice = ({ notice }: AppStoreState): Notice | null => notice;
const selectDiscarded = ({ discarded }: AppStoreState): number => discarded?.steps.length ?? 0;

const selectRedoable = ({ steps, cursor }: AppStoreState): number => steps.length - cursor;

/** The button goes with the notice: the keyboard is back in the grid. */
function leaving(act: () => void | Promise<void>): () => void {
  return () => {
    document.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
    void act();
  };
}

export function DeskNotice(): ReactNode {
  const words = useDeskWords();
  const notice = useApp(selectNotice);
  const count = useApp(selectDiscarded);
  const { restoreDiscarded, dismissNotice } = useActions();
  const redoable = useApp(selectRedoable);
  const isShown = notice !== null && (notice !== 'discarded' || count > 0);
  if (!isShown && redoable > 0) {
    return (
      <div role="status" className={styles.notice}>
        <span className={styles.text}>{words.history.redoable(redoable)}</span>
      </div>
    );
  }
  return (
    <div role="status" className={isShown ? styles.notice : undefined}>
      {isShown && (
        <>
          <span className={styles.text}>
            {notice === 'discarded' ? words.history.discarded(count) : words.history[notice]}
          </span>
          {notice === 'discarded' && (
            <Button size="compact-xs" variant="default" onClick={leaving(restoreDiscarded)}>
              {words.history.restore}
            </Button>
          )}
          <CloseButton size="sm" aria-label={words.close} onClick={leaving(dismissNotice)} />
        </>
      )}
    </div>
  );
}
