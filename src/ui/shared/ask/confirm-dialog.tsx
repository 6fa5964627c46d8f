import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';
import { useReturnedFocus } from '../focus/use-returned-focus.ts';
import styles from './ask.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What the button that does it says. */
  readonly confirm: string;
  /** Something is deleted for good. */
  readonly isLosing: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that was perhaps not meant. */
export function ConfirmDialog(props: Props): ReactNode {
  const { title, text, confirm, isLosing, onConfirm, onClose } = props;
  const words = useWords();
  useReturnedFocus();
  return (
    <Modal
      opened
      centered
      lockScroll={false} // locking injects a style element, which the page's policy forbids
      onClose={onClose}
      title={title}
    >
      <p>{text}</p>
      <div className={styles.buttons}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {words.cancel}
        </Button>
        <Button color={isLosing ? 'red' : 'blue'} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Modal>
  );
}
