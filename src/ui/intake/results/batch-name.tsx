/** What the reviewer calls the batch: in the head of the page, in the list of batches, in names of files. */
import { Button, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import styles from './results.module.css';
import { useResultWords } from './use-result-words.ts';

const selectName = (state: AppStoreState): string | null => state.batchName;

const MOST = 60;

export function BatchName(): ReactNode {
  const words = useResultWords();
  const name = useApp(selectName);
  const { nameBatch } = useActions();
  const [isNaming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const end = (): void => {
    setNaming(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') nameBatch(event.currentTarget.value);
    else if (event.key !== 'Escape') return;
    end();
  };
  if (isNaming) {
    return (
      <TextInput
        className={styles.naming ?? ''}
        size="xs"
        // The button that asked for it had the focus.
        ref={(field) => field?.focus()}
        maxLength={MOST}
        aria-label={words.batchName}
        placeholder={words.batchNameHint}
        defaultValue={name ?? ''}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          nameBatch(event.currentTarget.value);
          setNaming(false);
        }}
      />
    );
  }
  return (
    <Button
      ref={button}
      variant="subtle"
      size="compact-sm"
      rightSection={<IconPencil size={15} aria-hidden />}
      onClick={() => setNaming(true)}
    >
      {name === null ? words.nameBatch : words.named(name)}
    </Button>
  );
}
