/** What a rate is divided by, where practice differs, and from how many cases on it is ranked. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { hasCases, rateId } from '../../../store/comparisons.ts';
import type { ChartQuery } from '../../../store/comparisons.ts';
import { useActions, useSay } from '../../shared/app-context.ts';
import { LeastControl } from './least-control.tsx';
import { useCompareWords } from './use-compare-words.ts';

export function RateControls({ query }: { readonly query: ChartQuery }): ReactNode {
  const words = useCompareWords().controls;
  const say = useSay();
  const { goInComparison } = useActions();
  const { measure, least } = query;
  if (!hasCases(measure)) return null;
  return (
    <>
      {measure.kind === 'rate' && measure.rate.denominators.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={words.by}
          value={rateId(measure.rate, measure.denominator)}
          onChange={(event) => goInComparison({ measure: event.currentTarget.value })}
          data={measure.rate.denominators.map((each) => ({
            value: rateId(measure.rate, each),
            label: `÷ ${say(each.words)}`,
          }))}
        />
      )}
      <LeastControl least={least} />
    </>
  );
}
