import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useActions, useWords } from '../shared/app-context.ts';
import styles from './intake.module.css';

export function ClearDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const { clearSession } = useActions();
  return (
    <Modal
      opened
      centered
      lockScroll={false} // locking injects a style element, which the page's policy forbids
      onClose={onClose}
      title={words.results.clearTitle}
    >
      <p>{words.results.clearText}</p>
      <div className={styles.dialogButtons}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {words.results.clearNo}
        </Button>
        <Button
          color="red"
          onClick={() => {
            void clearSession();
            onClose();
          }}
        >
          {words.results.clearYes}
        </Button>
      </div>
    </Modal>
  );
}
