/** By which part the bars are sorted, and from how many handled requests on. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { orderOf, OUTCOME_WORDS, OUTCOMES } from '../../../store/comparisons.ts';
import type { OutcomesFigures } from '../../../store/comparisons.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { LeastControl } from '../parts/least-control.tsx';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import type { ViewProps } from '../scene/view.ts';

export function OutcomeControls({ query }: ViewProps<OutcomesFigures>): ReactNode {
  const words = useCompareWords().controls;
  const say = useSay();
  const { orders } = useApp(selectCompared);
  const { goInComparison } = useActions();
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={words.order}
        value={orderOf(query)}
        onChange={({ currentTarget: { value } }) =>
          goInComparison({ orders: { ...orders, outcomes: value }, mark: null })
        }
        data={[
          ...OUTCOMES.map((outcome) => ({
            value: outcome as string,
            label: words.byPart(say(OUTCOME_WORDS[outcome])),
          })),
          { value: 'all', label: words.byAll },
        ]}
      />
      <LeastControl least={query.least} />
      <span>{words.clickPart}</span>
    </>
  );
}
