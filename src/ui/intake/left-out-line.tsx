import type { ReactNode } from 'react';
import type { LeftOut } from '../../store/storage/session.ts';
import { useWords } from '../shared/app-context.ts';
import styles from './intake.module.css';

/** So many are named for each reason; the rest is counted, and named where the pointer rests. */
const MOST_NAMES = 5;

/** What was given and is not read: how many, which, and why. */
export function LeftOutLine({ leftOut }: { readonly leftOut: readonly LeftOut[] }): ReactNode {
  const words = useWords().progress;
  const groups = [...new Set(leftOut.map(({ why }) => why))].map((why) => {
    const names = leftOut.filter((each) => each.why === why).map(({ name }) => name);
    const shown = names.slice(0, MOST_NAMES);
    return words.leftOutGroup(shown, names.length - shown.length, words.leftOutFor[why]);
  });
  return (
    <p className={styles.leftOut} role="status" title={leftOut.map(({ name }) => name).join('\n')}>
      {words.leftOut(leftOut.length, groups.join(words.leftOutAnd))}
    </p>
  );
}
