/** The question before something is lost, loaded when it is asked. */
import { lazy } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { Later } from '../fault/later.tsx';

const ConfirmDialog = lazy(async () => ({
  default: (await import('./confirm-dialog.tsx')).ConfirmDialog,
}));

export function ConfirmLater(props: ComponentProps<typeof ConfirmDialog>): ReactNode {
  return (
    <Later>
      <ConfirmDialog {...props} />
    </Later>
  );
}
