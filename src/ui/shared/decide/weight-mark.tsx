/** How grave a finding is, by its letter and its colour. */
import type { ReactNode } from 'react';
import type { Severity } from '../../../report/finding.ts';
import { useDeskWords } from '../use-desk-words.ts';
import styles from './decide.module.css';

export function WeightMark({ severity }: { readonly severity: Severity }): ReactNode {
  const words = useDeskWords();
  return (
    <abbr className={styles.weight} data-severity={severity} title={words.severityLong[severity]}>
      {words.severity[severity]}
    </abbr>
  );
}
