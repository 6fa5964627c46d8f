/** What was found between the reports, beside the overview. */
import type { ReactNode } from 'react';
import { foundBetween } from '../../../store/collection/between.ts';
import { useApp } from '../../shared/app-context.ts';
import { KeyButton } from '../../shared/decide/key-button.tsx';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { UnlistedNote } from '../units/unlisted-note.tsx';
import styles from './between.module.css';
import { BetweenList } from './between-list.tsx';
import { useBetweenWalk } from './use-between-walk.ts';

export function FindingsSide(): ReactNode {
  const found = useApp(foundBetween);
  return (
    <aside className={styles.side} data-pane="side">
      <BetweenHead />
      <UnlistedNote />
      <div className={styles.scroller} data-home tabIndex={0} role="group">
        <BetweenList found={found} />
      </div>
    </aside>
  );
}

/** How many are left, and on to the next. */
export function BetweenHead(): ReactNode {
  const words = useBatchWords().between;
  const found = useApp(foundBetween);
  const { go } = useBetweenWalk();
  const left = found.filter(({ decision }) => decision.resolution === 'open').length;
  return (
    <div className={styles.head}>
      <h2>{words.heading}</h2>
      <span role="status">
        {found.length === 0 ? words.none : left === 0 ? words.done : words.open(left)}
      </span>
      <div className={styles.next}>
        <KeyButton isInLine label={words.next} keys="F8" onClick={() => go(1)} />
      </div>
    </div>
  );
}
