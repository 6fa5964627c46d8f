/** How many of each kind; pressed, only these are listed. */
import type { ReactNode } from 'react';
import styles from './results.module.css';
import { KINDS } from './sort-kinds.ts';
import type { Kind, Kinds } from './sort-kinds.ts';
import { useResultWords } from './use-result-words.ts';

interface Props {
  readonly kinds: Kinds;
  readonly kind: Kind;
  readonly onChoose: (kind: Kind) => void;
}

export function Tallies({ kinds, kind, onChoose }: Props): ReactNode {
  const words = useResultWords();
  const reports = kinds.all.length - kinds.failed.length;
  return (
    <div className={styles.tallies} role="group" aria-label={words.tallies}>
      {KINDS.filter((each) => each === 'all' || kinds[each].length > 0).map((each) => (
        <button
          key={each}
          type="button"
          className={styles.tally}
          aria-pressed={each === kind}
          onClick={() => onChoose(each === kind ? 'all' : each)}
        >
          {words.kinds[each](each === 'all' ? reports : kinds[each].length)}
        </button>
      ))}
    </div>
  );
}
