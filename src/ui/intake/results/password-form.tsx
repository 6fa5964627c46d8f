import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useActions, useWords } from '../../shared/app-context.ts';
import styles from './results.module.css';

interface Props {
  /** The file's place among the failures. */
  readonly order: number;
  readonly name: string;
}

/** Asks for the password of an encrypted file and reads it again. It is used once and not kept. */
export function PasswordForm({ order, name }: Props): ReactNode {
  const words = useWords();
  const { unlockFile } = useActions();
  const [password, setPassword] = useState('');
  return (
    <form
      className={styles.password}
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '') void unlockFile(order, password);
      }}
    >
      <TextInput
        type="password"
        size="xs"
        autoComplete="off"
        placeholder={words.results.password}
        aria-label={words.results.passwordOf(name)}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default">
        {words.results.unlock}
      </Button>
    </form>
  );
}
