import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { decisionOn } from '../../../report/decision.ts';
import type { Resolution } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions, useSay, useWords } from '../../shared/app-context.ts';
import { selectionOf } from './choose-finding.ts';
import styles from './findings-pane.module.css';
import { ReadingChoices } from './reading-choices.tsx';

interface Props {
  readonly finding: Finding;
  readonly index: number;
  readonly open: OpenReport;
  readonly isChosen: boolean;
}

export function FindingItem({ finding, index, open, isChosen }: Props): ReactNode {
  const words = useWords();
  const say = useSay();
  const { select } = useActions();
  const { resolution, note } = decisionOn(finding, open.report, open.decisions);
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <div
      ref={item}
      className={styles.item}
      data-severity={finding.severity}
      data-done={resolution !== 'open' || undefined}
      data-chosen={isChosen || undefined}
    >
      <button
        type="button"
        className={styles.message}
        aria-expanded={isChosen}
        onClick={() => select(selectionOf(finding, index))}
      >
        <abbr className={styles.weight} title={words.severityLong[finding.severity]}>
          {words.severity[finding.severity]}
        </abbr>
        <span>{say(finding.message)}</span>
      </button>
      {resolution !== 'open' && (
        <p className={styles.decision}>
          ✓ {words.findings.resolutions[resolution]}
          {note !== '' && `：${note}`}
        </p>
      )}
      {resolution === 'open' && note !== '' && !isChosen && (
        <p className={styles.decision}>{note}</p>
      )}
      {isChosen && resolution === 'open' && (
        <ReadingChoices finding={finding} report={open.report} />
      )}
      {isChosen && <Actions finding={finding} note={note} isDone={resolution !== 'open'} />}
    </div>
  );
}

interface ActionsProps {
  readonly finding: Finding;
  /** Noted before, with the decision or without one. */
  readonly note: string;
  readonly isDone: boolean;
}

/** Enter keeps what was noted without deciding yet. */
function Actions({ finding, note: noted, isDone }: ActionsProps): ReactNode {
  const words = useWords();
  const { decide } = useActions();
  const [note, setNote] = useState(noted);
  const keep = (): void => {
    if (note.trim() !== noted) decide([finding], 'open', note.trim());
  };
  const take = (resolution: Resolution) => () => decide([finding], resolution, note.trim());
  if (isDone) {
    return (
      <div className={styles.actions}>
        <Button size="compact-xs" variant="default" onClick={() => decide([finding], 'open', '')}>
          {words.findings.reopen}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.actions} role="group" aria-label={words.findings.actions}>
      <TextInput
        size="xs"
        className={styles.note}
        placeholder={words.findings.note}
        aria-label={words.findings.note}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onBlur={({ currentTarget, relatedTarget }) => {
          // A button beside it takes the note along with its decision.
          if (!currentTarget.closest('[role="group"]')?.contains(relatedTarget)) keep();
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if ((key === 'Enter' && !nativeEvent.isComposing) || key === 'F8' || key === 'F9') keep();
        }}
      />
      <Button size="compact-xs" onClick={take('as-published')}>
        {words.findings.accept}
      </Button>
      <Button size="compact-xs" variant="default" onClick={take('dismissed')}>
        {words.findings.dismiss}
      </Button>
      <Button size="compact-xs" variant="default" onClick={take('fixed')}>
        {words.findings.verify}
      </Button>
    </div>
  );
}
