/** 历史: opens the list of all steps beside it. */
import { IconHistory } from '@tabler/icons-react';

import type { ReactNode } from 'react';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { PopoverButton } from '../../shared/popover-button.tsx';
import { later } from '../../shared/fault/later.tsx';

const HistoryList = later(async () => (await import('./history-list.tsx')).HistoryList);

export function HistoryButton(): ReactNode {
  const words = useDeskWords();
  return (
    <PopoverButton
      label={words.history.heading}
      icon={<IconHistory size={18} aria-hidden />}
      position="bottom-end"
      width={400}
      isBare
    >
      {() => <HistoryList />}
    </PopoverButton>
  );
}
