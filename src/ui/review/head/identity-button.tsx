/** The pencil beside a report's heading: agency and year, where they were not read or read wrongly. */
import { ActionIcon, Popover } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../../store/app-state.ts';
import { useWords } from '../../shared/app-context.ts';
import { IdentityForm } from './identity-form.tsx';

export function IdentityButton({ open }: { readonly open: OpenReport }): ReactNode {
  const words = useWords().identity;
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      width={300}
      shadow="md"
      trapFocus
      returnFocus
      withinPortal={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={words.heading}
          title={words.heading}
          onClick={() => setOpen(!isOpen)}
        >
          <IconPencil size={15} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        {isOpen && <IdentityForm key={open.id} open={open} onDone={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}
