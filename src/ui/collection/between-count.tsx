/** In the header while 汇总 is open: what waits between the reports, apart from how many reports have errors. */
import { Portal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { countOpen, foundBetween } from '../../store/collection/between.ts';
import { useApp } from '../shared/app-context.ts';
import { useBatchWords } from '../shared/use-batch-words.ts';

const selectIsChecked = ({ collection }: AppStoreState): boolean => collection !== null;

/** The header stands before any screen is shown, and holds nothing of one that is loaded later. */
export function BetweenCount(): ReactNode {
  const words = useBatchWords().between;
  const isChecked = useApp(selectIsChecked);
  const { error, warning } = countOpen(useApp(foundBetween)).findings;
  if (!isChecked) return null;
  return <Portal target="#header-count">{` · ${words.count(error + warning)}`}</Portal>;
}
