/** What is odd in the list that was last given: the row is named. */
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { Bilingual } from '../../../lib/bilingual.ts';
import { useApp, useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './units.module.css';

const selectProblems = (state: AppStoreState): readonly Bilingual[] => state.listProblems;
/** So many rows can be looked through; a list that is odd in more is odd as a whole. */
const MOST = 50;

export function ListProblems(): ReactNode {
  const words = useBatchWords().unitList;
  const say = useSay();
  const problems = useApp(selectProblems);
  if (problems.length === 0) return null;
  return (
    <details className={styles.problems}>
      <summary>{words.problems(problems.length)}</summary>
      <ul>
        {problems.slice(0, MOST).map((each) => (
          <li key={each.en}>{say(each)}</li>
        ))}
        {problems.length > MOST && <li>{words.more(problems.length - MOST)}</li>}
      </ul>
    </details>
  );
}
