import { Button } from '@mantine/core';
import { IconArrowLeft, IconFileDescription } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useOnePage } from '../kept/use-one-page.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useOnePageWords } from '../parts/use-compare-words.ts';

/** To the page of the 图解, with how much is on it, and back to the charts. */
export function OnePageButton(): ReactNode {
  const words = useOnePageWords();
  const { isOnePage } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const { page } = useOnePage();
  const Icon = isOnePage ? IconArrowLeft : IconFileDescription;
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Icon size={15} aria-hidden />}
      onClick={() => goInComparison({ isOnePage: !isOnePage })}
    >
      {isOnePage ? words.back : words.open(page.items.length)}
    </Button>
  );
}
