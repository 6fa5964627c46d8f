import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { WHO_ORDERS } from './who-rows.ts';
import type { WhoOrder } from './who-rows.ts';

interface Props {
  readonly order: WhoOrder;
  readonly onOrder: (order: WhoOrder) => void;
}

export function OrderSelect({ order, onOrder }: Props): ReactNode {
  const words = useCompareWords().who;
  return (
    <NativeSelect
      size="xs"
      aria-label={words.order}
      value={order}
      onChange={(event) => {
        const chosen = WHO_ORDERS.find((each) => each === event.currentTarget.value);
        if (chosen !== undefined) onOrder(chosen);
      }}
      data={WHO_ORDERS.map((value) => ({ value, label: words.orders[value] }))}
    />
  );
}
