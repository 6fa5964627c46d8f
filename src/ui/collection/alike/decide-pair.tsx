/** What is decided on a pair: both go back, one of them, or none, with a note. */
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Resolution } from '../../../report/decision.ts';
import { splitOnly, withMark } from '../../../store/collection/only-one.ts';
import { useActions } from '../../shared/app-context.ts';
import { KeyButton } from '../../shared/decide/key-button.tsx';
import { NoteField } from '../../shared/decide/note-field.tsx';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './alike.module.css';
import { isOwn, nameSide } from './alike-pairs.ts';
import type { AlikePair, PairSide } from './alike-pairs.ts';

interface Props {
  readonly pair: AlikePair;
  readonly sides: readonly [PairSide, PairSide];
}

export function DecidePair({ pair, sides }: Props): ReactNode {
  const words = useBatchWords();
  const { decideBetween } = useActions();
  const { finding, decision } = pair;
  const marks = sides.map(({ unit }) => words.alike.onlyReturn(unit));
  const [note, setNote] = useState(decision.note);
  const [noted, setNoted] = useState(decision.note);
  if (noted !== decision.note) {
    setNoted(decision.note);
    setNote(decision.note);
  }
  const decide = (resolution: Resolution, said = splitOnly(note.trim()).note) =>
    decideBetween([finding], resolution, said);
  // The button that opens again keeps the focus when it has done so.
  const isOpen = decision.resolution === 'open';
  const first = isOwn(sides) ? words.alike.returnOne(nameSide(sides[0])) : words.alike.returnBoth;
  return (
    <div className={styles.foot} role="group" aria-label={words.findings.actions}>
      <KeyButton
        isReturn
        label={first}
        keys="F7"
        icon={<IconArrowBackUp size={15} aria-hidden />}
        onClick={() => decide('returned')}
      />
      {!isOwn(sides) &&
        marks.map((mark) => (
          <KeyButton
            key={mark}
            label={mark}
            onClick={() => decide('returned', withMark(mark, splitOnly(note.trim()).note))}
          />
        ))}
      <KeyButton label={words.findings.dismiss} keys="Alt F9" onClick={() => decide('dismissed')} />
      <KeyButton
        label={words.findings.standings['as-published']}
        keys="F9"
        onClick={() => decide('as-published')}
      />
      <div className={styles.decided}>
        <NoteField
          className={styles.note}
          note={note}
          setNote={setNote}
          keep={() => {
            if (note.trim() !== decision.note) decide(decision.resolution, note.trim());
          }}
        />
        <span role="status">{words.findings.resolutions[decision.resolution]}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          {...(isOpen ? { 'data-disabled': true } : {})}
          aria-disabled={isOpen}
          onClick={() => {
            if (!isOpen) decide('open');
          }}
        >
          {words.findings.reopen}
        </Button>
      </div>
    </div>
  );
}
