/** What the marks of the overview mean, and which reports stand in none of its rows. */
import type { ReactNode } from 'react';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { useGoToReport } from '../../shared/use-go-to-report.ts';
import { HandInMark } from './hand-in-mark.tsx';
import styles from './overview.module.css';

const SHOWN = ['clean', 'doubt', 'error', 'returned', 'mended', 'missing'] as const;

export function Legend({ strays }: { readonly strays: readonly string[] }): ReactNode {
  const words = useBatchWords().overview;
  const goToReport = useGoToReport();
  const [first] = strays;
  return (
    <div className={styles.legend}>
      {SHOWN.map((state) => (
        <span key={state} className={styles.key}>
          <HandInMark handIn={{ state, count: null, report: null, versions: 0 }} />
          {words.legend[state]}
        </span>
      ))}
      <span className={styles.keys}>{words.keys}</span>
      {first !== undefined && (
        <button
          type="button"
          className={styles.strays}
          onClick={() => {
            void goToReport(first);
          }}
        >
          {words.strays(strays.length)}
        </button>
      )}
    </div>
  );
}
