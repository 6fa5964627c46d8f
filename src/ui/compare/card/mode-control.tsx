import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { chartOf } from '../../../store/comparisons.ts';
import type { ChartId } from '../../../store/comparisons.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';

interface Props {
  readonly chart: ChartId;
  readonly mode: string | null;
}

/** The ways in which a chart can be shown. */
export function ModeControl({ chart, mode }: Props): ReactNode {
  const words = useCompareWords();
  const { modes } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const ways = chartOf(chart).modes;
  if (ways.length === 0) return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label={words.card.mode}
      value={mode ?? ''}
      onChange={(value) => goInComparison({ modes: { ...modes, [chart]: value }, mark: null })}
      data={ways.map((value) => ({ value, label: words.modes[value] ?? value }))}
    />
  );
}
