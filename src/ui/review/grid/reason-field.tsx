/** Why a figure is changed: typed before the change, or afterwards, then kept as a step of its own. */
import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { Cell } from '../../../report/report.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './cell-bar.module.css';
import type { Reason } from './use-reason.ts';

interface Props {
  readonly cell: CellId;
  readonly present: Cell;
  readonly reason: Reason;
}

export function ReasonField({ cell, present, reason }: Props): ReactNode {
  const words = useDeskWords();
  const { edit } = useActions();
  const isDropped = useRef(false);
  /** Before a change the reason waits for it. */
  const keep = (): void => {
    const isEmpty = isDropped.current || reason.text.trim() === '';
    isDropped.current = false;
    if (isEmpty || present.state !== 'edited') return;
    edit([{ cell, from: present.value, to: present.value }], reason.take());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Escape') {
      isDropped.current = true;
      reason.setText('');
    }
    // Leaving the field keeps the reason.
    document.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus();
  };
  return (
    <TextInput
      size="xs"
      className={styles.reason}
      placeholder={words.bar.reason}
      aria-label={words.bar.reason}
      value={reason.text}
      onChange={(event) => reason.setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={keep}
    />
  );
}
