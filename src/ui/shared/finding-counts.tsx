import type { ReactNode } from 'react';
import { SEVERITIES } from '../../report/finding.ts';
import type { SeverityCounts } from '../../report/record.ts';
import { useDeskWords } from './use-desk-words.ts';
import styles from './finding-counts.module.css';

/** Open findings by weight; each has its letter, so that colour is not needed to tell them apart. */
export function FindingCounts({ counts }: { readonly counts: SeverityCounts }): ReactNode {
  const words = useDeskWords();
  const shown = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (shown.length === 0) return <span className={styles.clean}>✓ {words.list.clean}</span>;
  return (
    <span className={styles.counts}>
      {shown.map((severity) => (
        <span key={severity} className={styles.count} data-severity={severity}>
          <abbr title={words.severityLong[severity]}>{words.severity[severity]}</abbr>{' '}
          {counts[severity]}
        </span>
      ))}
    </span>
  );
}
