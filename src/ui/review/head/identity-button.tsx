/** The pencil beside a report's heading: agency and year, where they were not read or read wrongly. */
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../../store/app-state.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { PopoverButton } from '../../shared/popover-button.tsx';
import { IdentityForm } from './identity-form.tsx';

export function IdentityButton({ open }: { readonly open: OpenReport }): ReactNode {
  const words = useDeskWords().identity;
  return (
    <PopoverButton
      label={words.heading}
      icon={<IconPencil size={15} aria-hidden />}
      size="sm"
      position="bottom-start"
      width={300}
    >
      {(close) => <IdentityForm key={open.id} open={open} onDone={close} />}
    </PopoverButton>
  );
}
