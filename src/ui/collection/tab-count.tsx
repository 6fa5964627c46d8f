/** How many errors and doubts wait under a tab, each with its letter. */
import type { ReactNode } from 'react';
import { countOpen, foundBetween } from '../../store/collection/between.ts';
import type { CollectionTab } from '../../store/collection/collection-place.ts';
import { FindingCounts } from '../shared/finding-counts.tsx';
import { useApp } from '../shared/app-context.ts';
import styles from './collection.module.css';

export function TabCount({ tab }: { readonly tab: CollectionTab }): ReactNode {
  const counts = countOpen(useApp(foundBetween), tab);
  if (counts.error + counts.warning === 0) return null;
  return (
    <span className={styles.count}>
      <FindingCounts counts={{ ...counts, note: 0 }} />
    </span>
  );
}
