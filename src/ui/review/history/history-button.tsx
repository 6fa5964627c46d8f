/** 历史: opens the list of all steps beside it. */
import { ActionIcon, Popover } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/app-context.ts';

const HistoryList = lazy(async () => ({
  default: (await import('./history-list.tsx')).HistoryList,
}));

export function HistoryButton(): ReactNode {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={400}
      shadow="md"
      trapFocus
      returnFocus
      withinPortal={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          aria-label={words.history.heading}
          title={words.history.heading}
          onClick={() => setOpen(!isOpen)}
        >
          <IconHistory size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        {isOpen && (
          <Suspense fallback={null}>
            <HistoryList />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
