/** A unit that the list lacks. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useActions } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { Dialog } from '../../shared/dialog.tsx';
import styles from './units.module.css';
import { useUnitChanges } from '../naming/use-unit-changes.ts';

export function AddUnit({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useBatchWords().unitList;
  const change = useUnitChanges();
  const { goInCollection } = useActions();
  const [name, setName] = useState('');
  const add = (): void => {
    if (change({ kind: 'add', name: name.trim(), parent: null })) {
      goInCollection({ unit: name.trim() });
    }
    onClose();
  };
  return (
    <Dialog title={words.add} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextInput
          data-autofocus
          label={words.addName}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {words.add}
        </Button>
      </form>
    </Dialog>
  );
}
