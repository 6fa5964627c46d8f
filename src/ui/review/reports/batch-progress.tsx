/** How much of the batch is cleared, in words and as a bar whose parts are the review states. */
import type { ReactNode } from 'react';
import { isCleared, REVIEW_STATES } from '../../../report/review/review.ts';
import type { ReviewState } from '../../../report/review/review.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './batch-progress.module.css';

interface Props {
  readonly counts: Readonly<Record<ReviewState, number>>;
}

/** What is done stands on the left, as in any bar. */
const PARTS = [...REVIEW_STATES].reverse();

export function BatchProgress({ counts }: Props): ReactNode {
  const words = useDeskWords();
  const sum = (states: readonly ReviewState[]): number =>
    states.reduce((total, state) => total + counts[state], 0);
  const all = sum(REVIEW_STATES);
  const cleared = sum(REVIEW_STATES.filter(isCleared));
  return (
    <div className={styles.progress}>
      <p role="status" className={styles.text}>
        {words.reviewState.progress(cleared, all)}
      </p>
      <div className={styles.bar} aria-hidden>
        {PARTS.map((state) => (
          <span
            key={state}
            className={styles.part}
            data-state={state}
            style={{ flexGrow: counts[state] }}
          />
        ))}
      </div>
    </div>
  );
}
