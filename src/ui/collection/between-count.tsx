/** In the header while 汇总 is open: what waits between the reports, apart from how many reports have errors. */
import type { ReactNode } from 'react';
import { countOpen, foundBetween } from '../../store/collection/between.ts';
import { useApp } from '../shared/app-context.ts';
import { useBatchWords } from '../shared/use-batch-words.ts';

export function BetweenCount(): ReactNode {
  const words = useBatchWords().between;
  const { error, warning } = countOpen(useApp(foundBetween), 'findings');
  return ` · ${words.count(error + warning)}`;
}
