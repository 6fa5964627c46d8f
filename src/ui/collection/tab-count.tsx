/** How many errors and doubts wait under a tab, each with its letter. */
import type { ReactNode } from 'react';
import { countOpen, foundBetween } from '../../store/collection/between.ts';
import type { CollectionTab } from '../../store/collection/collection-place.ts';
import { FindingCounts } from '../shared/finding-counts.tsx';
import { useApp } from '../shared/app-context.ts';

export function TabCount({ tab }: { readonly tab: CollectionTab }): ReactNode {
  const counts = countOpen(useApp(foundBetween))[tab];
  if (counts.error + counts.warning === 0) return null;
  return <FindingCounts counts={{ ...counts, note: 0 }} />;
}
