/** What was done to the reports, said aloud too, and the one button that takes all of it back. */
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './together.module.css';
import type { TogetherWork } from './use-together.ts';

interface Props {
  readonly work: TogetherWork;
  readonly isState: boolean;
  /** Findings that were chosen and are still open. */
  readonly left: number;
  readonly onClose: () => void;
}

export function DoneLine({ work, isState, left, onClose }: Props): ReactNode {
  const words = useDeskWords();
  const { done, isUndone } = work;
  const last = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keys stay in the window.
  useEffect(() => last.current?.focus());
  if (done === null) return null;
  const { together } = words;
  const told = isState
    ? together.doneState(done.reports)
    : together.done(done.findings, done.reports);
  return (
    <>
      <p role="status">
        {isUndone ? together.undone : told}
        {!isUndone && left > 0 && ` ${together.left(left)}`}
      </p>
      <p className={styles.run}>
        {!isUndone && done.reports > 0 && (
          <Button variant="default" onClick={() => void work.undo()}>
            {together.undo}
          </Button>
        )}
        <Button ref={last} onClick={onClose}>
          {words.close}
        </Button>
      </p>
    </>
  );
}
