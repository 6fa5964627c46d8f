/** The decisions that a chosen finding offers, each with its key, and the note that goes with them. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { splitCellId } from '../../../form/form-types.ts';
import type { Decision } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import {
  standingDecision,
  standingOf,
  unknownCells,
} from '../../../report/review/standing-decision.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { useToTable } from '../../shared/focus/panes.ts';
import { KeyButton } from '../../shared/decide/key-button.tsx';
import { NoteField } from '../../shared/decide/note-field.tsx';
import styles from './findings-pane.module.css';
import { matterOf, standingAlike } from './matter-of.ts';
import { useFindingWalk } from './use-finding-walk.ts';

interface Props {
  readonly finding: Finding;
  readonly index: number;
  readonly open: OpenReport;
  /** Noted before, with the decision or without one. */
  readonly note: string;
}

/** Enter keeps what was noted without deciding yet. */
export function DecideActions({ finding, index, open, note: noted }: Props): ReactNode {
  const words = useDeskWords();
  const { decide, select } = useActions();
  const walk = useFindingWalk();
  const toTable = useToTable();
  const [note, setNote] = useState(noted);
  const { report } = open;
  const matter = matterOf(finding, open);
  /** Goes on to the next one, as the keys do. */
  const take = (findings: readonly Finding[], decision: Decision) => () =>
    void walk.take(findings, decision);
  const keep = (): void => {
    if (note.trim() !== noted) decide([finding], 'open', note.trim());
  };
  const standing = standingOf(finding, report);
  const [unknown] = unknownCells(finding, report);
  const fill = (): void => {
    if (unknown === undefined) return;
    const tab = splitCellId(unknown)?.table;
    select({ finding: index, cell: unknown, ...(tab === undefined ? {} : { tab }) });
    toTable();
  };
  return (
    <div className={styles.actions} role="group" aria-label={words.findings.actions}>
      {matter.length > 1 && <p className={styles.matter}>{words.findings.matter(matter.length)}</p>}
      <KeyButton
        isInLine
        label={words.findings.resolutions.returned}
        hint={words.findings.giveBackHint}
        keys="F7"
        isReturn
        onClick={take(matter, { resolution: 'returned', note: note.trim() })}
      />
      {unknown !== undefined && (
        <KeyButton
          isInLine
          label={words.findings.fill}
          hint={words.findings.fillHint}
          onClick={fill}
        />
      )}
      <KeyButton
        isInLine
        label={words.findings.standings[standing]}
        hint={words.findings.standingHints[standing]}
        keys="F9"
        onClick={take(standingAlike(matter, open), standingDecision(finding, report, note.trim()))}
      />
      <KeyButton
        isInLine
        label={words.findings.dismiss}
        hint={words.findings.dismissHint}
        keys="Alt+F9"
        onClick={take(matter, { resolution: 'dismissed', note: note.trim() })}
      />
      <NoteField className={styles.note} note={note} setNote={setNote} keep={keep} />
    </div>
  );
}
