/** The panel at the right: what is said scrolls, what can be done stays in sight. */
import type { ReactNode } from 'react';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import styles from './cells.module.css';

interface Props {
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

export function Side({ children, foot }: Props): ReactNode {
  const words = useBatchWords().rollUp;
  return (
    <aside className={styles.side} data-pane="side" aria-label={words.side}>
      <div className={styles.scroller} data-home tabIndex={0} role="group" aria-label={words.side}>
        {children}
      </div>
      {foot}
    </aside>
  );
}
