/** What can be done about a cell that is certainly wrong: the same decisions and keys as for any finding. */
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Resolution } from '../../../../report/decision.ts';
import type { DecidedFinding } from '../../../../store/collection/between.ts';
import type { Explained } from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useActions } from '../../../shared/app-context.ts';
import { KeyButton } from '../../../shared/decide/key-button.tsx';
import { NoteField } from '../../../shared/decide/note-field.tsx';
import { useWindowKeys } from '../../../shared/focus/use-window-keys.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import styles from './own.module.css';

interface Props {
  readonly item: DecidedFinding;
  /** The unit that most speaks for being the cause; null = none does before others. */
  readonly cause: Explained | null;
}

export function DecideCell({ item: { finding, decision }, cause }: Props): ReactNode {
  const words = useBatchWords();
  const { decideBetween } = useActions();
  const [note, setNote] = useState(decision.note);
  const field = useNoteKey();
  const decide = (resolution: Resolution, fallback = ''): void =>
    decideBetween([finding], resolution, note.trim() === '' ? fallback : note.trim());
  if (decision.resolution !== 'open') {
    const { resolutions } = words.findings;
    return (
      <div className={styles.decide} role="group" aria-label={words.rollUp.actions}>
        <span role="status" data-returned={decision.resolution === 'returned' || undefined}>
          {decision.resolution === 'returned' ? '↩ ' : '✓ '}
          {words.rollUp.decided(resolutions[decision.resolution], decision.note)}
        </span>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => decideBetween([finding], 'open', decision.note)}
        >
          {words.rollUp.reopen}
        </Button>
      </div>
    );
  }
  const keep = (): void => {
    if (note.trim() !== decision.note) decideBetween([finding], 'open', note.trim());
  };
  return (
    <div className={styles.decide} role="group" aria-label={words.rollUp.actions}>
      <KeyButton
        isReturn
        label={cause === null ? words.rollUp.back : words.rollUp.backTo(cause.unit)}
        keys="F7"
        onClick={() => decide('returned')}
      />
      <KeyButton
        label={words.rollUp.parentWrong}
        keys="F9"
        onClick={() => decide('as-published', words.rollUp.parentWrongNote)}
      />
      <NoteField
        ref={field}
        className={styles.note}
        keys="N"
        note={note}
        setNote={setNote}
        keep={keep}
      />
    </div>
  );
}

/** N goes to the note, from anywhere but a field. */
function useNoteKey(): React.RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useWindowKeys((event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isTyping = target instanceof Element && target.matches('input, select, textarea');
    if (key.toLowerCase() !== 'n' || ctrlKey || metaKey || altKey || isTyping) return;
    event.preventDefault();
    field.current?.focus();
  });
  return field;
}
