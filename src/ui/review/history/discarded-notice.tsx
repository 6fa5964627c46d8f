/** Says that undone steps gave way to a new one, and offers them back; else what else stands there. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { useActions, useApp, useWords } from '../../shared/app-context.ts';
import styles from './discarded-notice.module.css';

/** After so many steps it has been seen; the history still offers the way back. */
const STEPS_SHOWN = 3;

/** How many steps were just discarded; 0 = none, or too long ago. */
const selectJustDiscarded = ({ discarded, steps }: AppStoreState): number =>
  discarded !== null && steps.length <= discarded.from + STEPS_SHOWN ? discarded.steps.length : 0;

export function DiscardedNotice({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords();
  const count = useApp(selectJustDiscarded);
  const { restoreDiscarded } = useActions();
  return (
    <div className={styles.place}>
      <span
        role="status"
        title={count > 0 ? words.history.discarded(count) : undefined}
        className={count > 0 ? styles.notice : styles.rest}
      >
        {count > 0 ? words.history.discarded(count) : children}
      </span>
      {count > 0 && (
        <Button size="compact-xs" variant="default" onClick={() => void restoreDiscarded()}>
          {words.history.restore}
        </Button>
      )}
    </div>
  );
}
