import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { decisionOn } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions, useSay, useWords } from '../../shared/app-context.ts';
import { Suggestions } from '../sums/suggestions.tsx';
import { findingWithSuggestions, selectionOf } from './choose-finding.ts';
import { DecideActions } from './decide-actions.tsx';
import { describeCorrection } from './describe-correction.ts';
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
  const { select, decide } = useActions();
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
      data-returned={resolution === 'returned' || undefined}
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
          {resolution === 'returned' ? '↩' : '✓'}{' '}
          {finding.corrected === undefined
            ? words.findings.resolutions[resolution]
            : describeCorrection(finding.corrected, open.report, { words, say })}
          {note !== '' && `：${note}`}
        </p>
      )}
      {resolution === 'open' && note !== '' && !isChosen && (
        <p className={styles.decision}>{note}</p>
      )}
      {isChosen && resolution === 'open' && (
        <ReadingChoices finding={finding} report={open.report} />
      )}
      {isChosen && <OwnSuggestions open={open} index={index} />}
      {isChosen && resolution === 'open' && (
        <DecideActions finding={finding} index={index} open={open} note={note} />
      )}
      {isChosen && resolution !== 'open' && finding.corrected === undefined && (
        <div className={styles.actions}>
          <Button size="compact-xs" variant="default" onClick={() => decide([finding], 'open', '')}>
            {words.findings.reopen}
          </Button>
        </div>
      )}
    </div>
  );
}

function OwnSuggestions({ open, index }: Pick<Props, 'open' | 'index'>): ReactNode {
  const [cell = null] = findingWithSuggestions(open, index)?.cells ?? [];
  return cell === null ? null : <Suggestions open={open} cell={cell} isInFinding />;
}
