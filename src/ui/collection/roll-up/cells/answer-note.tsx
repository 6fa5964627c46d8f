/** In place of a table: it is being worked out, could not be, or there is none. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import styles from './cells.module.css';

interface Props {
  readonly text: string;
  readonly onRetry?: () => void;
}

export function AnswerNote({ text, onRetry }: Props): ReactNode {
  const words = useBatchWords().rollUp;
  return (
    <div className={styles.note} role="status">
      <p>{text}</p>
      {onRetry !== undefined && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}
