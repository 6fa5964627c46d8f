/** A button with the key that does the same. What goes back to a unit is filled: it is what a reviewer usually does. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './decide.module.css';

interface Props {
  readonly label: string;
  /** What it means, in a sentence. */
  readonly hint?: string;
  readonly keys?: string;
  readonly icon?: ReactNode;
  /** It goes back to the unit. */
  readonly isReturn?: boolean;
  /** It stands in a line of a list. */
  readonly isInLine?: boolean;
  readonly onClick: () => void;
}

export function KeyButton({ label, hint, keys, icon, onClick, ...are }: Props): ReactNode {
  const { isReturn = false, isInLine = false } = are;
  return (
    <Button
      size={isInLine ? 'compact-xs' : 'compact-sm'}
      {...(isReturn ? { className: styles.back } : { variant: 'default' })}
      title={hint}
      leftSection={icon}
      rightSection={keys === undefined ? undefined : <kbd className={styles.keyOf}>{keys}</kbd>}
      aria-label={label}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
