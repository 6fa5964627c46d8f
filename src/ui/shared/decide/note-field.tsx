/** The note of a decision. Kept before a key decides: the decision then takes it along. */
import { TextInput } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useDeskWords } from '../use-desk-words.ts';

interface NoteProps {
  /** How wide it is beside the buttons. */
  readonly className: string | undefined;
  readonly note: string;
  /** The key that leads to it. */
  readonly keys?: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly setNote: (note: string) => void;
  readonly keep: () => void;
}

export function NoteField({ className, note, keys, ref, setNote, keep }: NoteProps): ReactNode {
  const words = useDeskWords();
  return (
    <TextInput
      ref={ref}
      size="xs"
      className={className}
      data-note
      placeholder={words.findings.note}
      aria-label={words.findings.note}
      rightSection={keys === undefined ? undefined : <kbd>{keys}</kbd>}
      value={note}
      onChange={(event) => setNote(event.currentTarget.value)}
      onBlur={({ currentTarget, relatedTarget }) => {
        // A button beside it takes the note along with its decision.
        if (!currentTarget.closest('[role="group"]')?.contains(relatedTarget)) keep();
      }}
      onKeyDown={({ key, nativeEvent }) => {
        const isDone = key === 'Enter' && !nativeEvent.isComposing;
        if (isDone || key === 'F7' || key === 'F8' || key === 'F9') keep();
      }}
    />
  );
}
