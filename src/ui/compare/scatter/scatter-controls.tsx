/** What is held against the measure, and the two the other way round. */
import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { findMeasure, idOfMeasure, nameMeasure } from '../../../store/comparisons.ts';
import type { ScatterFigures } from '../../../store/comparisons.ts';
import { useActions, useSay } from '../../shared/app-context.ts';
import { RateControls } from '../parts/rate-controls.tsx';
import { useCompareWords } from '../parts/use-compare-words.ts';
import type { ViewProps } from '../scene/view.ts';
import { useFavourites } from '../what/favourites.ts';
import { secondChoices } from './second-choices.ts';

export function ScatterControls({ query }: ViewProps<ScatterFigures>): ReactNode {
  const words = useCompareWords().controls;
  const say = useSay();
  const { goInComparison } = useActions();
  const { favourites } = useFavourites();
  const [measure, second] = [query.measure, query.second].map(idOfMeasure);
  if (measure === undefined || second === undefined) return null;
  const choices = secondChoices(favourites, second);
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={words.second}
        value={second}
        onChange={(event) => goInComparison({ second: event.currentTarget.value, mark: null })}
        data={choices.map(({ group, ids }) => ({
          group: say(group),
          items: ids.flatMap((value) => {
            const found = findMeasure(value, query.year);
            return found === null ? [] : { value, label: say(nameMeasure(found)) };
          }),
        }))}
      />
      <ActionIcon
        variant="default"
        size={30}
        aria-label={words.swap}
        title={words.swap}
        onClick={() => goInComparison({ measure: second, second: measure, mark: null })}
      >
        <IconArrowsExchange size={16} aria-hidden />
      </ActionIcon>
      <RateControls query={query} />
    </>
  );
}
