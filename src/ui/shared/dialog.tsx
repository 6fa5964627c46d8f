/** A window over the page, as the page's policy and assistive technology ask for it. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from './app-context.ts';
import { useReturnedFocus } from './focus/use-returned-focus.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** As wide as the window allows, for what is to be read on it. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** Its head is no second banner of the page. */
const ATTRIBUTES = { header: { role: 'presentation' } };

export function Dialog({ title, onClose, isWide = false, children }: Props): ReactNode {
  const words = useWords();
  useReturnedFocus();
  return (
    <Modal
      opened
      centered
      size={isWide ? 'min(1240px, 96vw)' : 'lg'}
      lockScroll={false} // locking injects a style element, which the page's policy forbids
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': words.close }}
      attributes={ATTRIBUTES}
    >
      {children}
    </Modal>
  );
}
