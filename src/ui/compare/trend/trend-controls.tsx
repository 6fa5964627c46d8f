/** From which year to which, by what the small pictures are sorted, and which of them are seen. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { PAGE, readOrder, writeOrder } from '../../../store/comparisons.ts';
import type { TrendFigures } from '../../../store/comparisons.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { RateControls } from '../parts/rate-controls.tsx';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { YearsControl } from '../parts/years-control.tsx';
import type { ViewProps } from '../scene/view.ts';

export function TrendControls({ shown, query }: ViewProps<TrendFigures>): ReactNode {
  const words = useCompareWords().controls;
  const { orders } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const { years, known, all, isOne } = shown.figures;
  const order = readOrder(query);
  const go = (asked: typeof order): void =>
    goInComparison({ orders: { ...orders, trend: writeOrder(asked) }, mark: null });
  const pages = Math.ceil(all / PAGE);
  const page = order.page === 'all' ? 'all' : String(Math.min(order.page, Math.max(1, pages)));
  return (
    <>
      <YearsControl known={known} since={years[0]} year={years.at(-1) ?? null} />
      {!isOne && (
        <NativeSelect
          size="xs"
          aria-label={words.order}
          value={order.by}
          onChange={({ currentTarget: { value } }) =>
            go({ by: value === 'name' ? 'name' : 'n', page: order.page === 'all' ? 'all' : 1 })
          }
          data={[
            { value: 'n', label: words.byN(years.at(-1) ?? null) },
            { value: 'name', label: words.byName },
          ]}
        />
      )}
      {!isOne && pages > 1 && (
        <NativeSelect
          size="xs"
          aria-label={words.page}
          value={page}
          onChange={({ currentTarget: { value } }) =>
            go({ ...order, page: value === 'all' ? 'all' : Number(value) })
          }
          data={[
            ...Array.from({ length: pages }, (_none, nth) => ({
              value: String(nth + 1),
              label: words.pageOf(nth * PAGE + 1, Math.min((nth + 1) * PAGE, all)),
            })),
            { value: 'all', label: words.allPages(all) },
          ]}
        />
      )}
      <RateControls query={query} />
    </>
  );
}
