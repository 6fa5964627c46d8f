/** What is decided on a finding between reports, each with its key, and the note that goes with it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Resolution } from '../../../report/decision.ts';
import { answersTo } from '../../../store/collection/between.ts';
import type { DecidedFinding } from '../../../store/collection/between.ts';
import { useActions } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { KeyButton } from '../../shared/decide/key-button.tsx';
import { NoteField } from '../../shared/decide/note-field.tsx';
import styles from './between.module.css';

const CHOICES = [
  { to: 'returned', keys: 'F7' },
  { to: 'as-published', keys: 'F9' },
  { to: 'dismissed', keys: 'Alt+F9' },
] as const;

export function DecideBetween({ item }: { readonly item: DecidedFinding }): ReactNode {
  const words = useBatchWords();
  const { decideBetween } = useActions();
  const { finding, decision } = item;
  const [note, setNote] = useState(decision.note);
  const decide = (resolution: Resolution) => () =>
    decideBetween([finding], resolution, note.trim());
  const keep = (): void => {
    if (note.trim() !== decision.note) decideBetween([finding], decision.resolution, note.trim());
  };
  if (decision.resolution !== 'open') return <Decided item={item} />;
  return (
    <div className={styles.actions} role="group" aria-label={words.findings.actions}>
      {CHOICES.filter(({ to }) => answersTo(finding.rule).includes(to)).map(({ to, keys }) => (
        <KeyButton
          key={to}
          label={to === 'dismissed' ? words.findings.dismiss : words.findings.resolutions[to]}
          keys={keys}
          isReturn={to === 'returned'}
          onClick={decide(to)}
        />
      ))}
      <NoteField className={styles.note} note={note} setNote={setNote} keep={keep} />
    </div>
  );
}

function Decided({ item: { finding, decision } }: { readonly item: DecidedFinding }): ReactNode {
  const words = useBatchWords();
  const { decideBetween } = useActions();
  const isReturned = decision.resolution === 'returned';
  return (
    <div className={styles.actions}>
      <p className={styles.decision} data-returned={isReturned || undefined}>
        {isReturned ? '↩' : '✓'} {words.findings.resolutions[decision.resolution]}
        {decision.note !== '' && `：${decision.note}`}
      </p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => decideBetween([finding], 'open', '')}
      >
        {words.findings.reopen}
      </Button>
    </div>
  );
}
