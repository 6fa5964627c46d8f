/** What stands in the columns: the rates, or the favourites. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { HeatFigures } from '../../../store/comparisons.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { RateControls } from '../parts/rate-controls.tsx';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import type { ViewProps } from '../scene/view.ts';
import { useFavourites } from '../what/favourites.ts';

export function HeatControls({ query }: ViewProps<HeatFigures>): ReactNode {
  const words = useCompareWords().controls;
  const { columns } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const { favourites } = useFavourites();
  return (
    <>
      {query.mode !== 'years' && (
        <NativeSelect
          size="xs"
          aria-label={words.columns}
          value={columns === null ? 'rates' : 'favourites'}
          onChange={(event) =>
            goInComparison({
              columns: event.currentTarget.value === 'rates' ? null : favourites,
              mark: null,
            })
          }
          data={[
            { value: 'rates', label: words.rates },
            { value: 'favourites', label: words.favourites },
          ]}
        />
      )}
      <RateControls query={query} />
    </>
  );
}
