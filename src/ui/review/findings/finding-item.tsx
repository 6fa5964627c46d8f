import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { decisionOn } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import type { OpenReport, Selection } from '../../../store/app-state.ts';
import { useActions, useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { focusHomeSoon } from '../../shared/focus/panes.ts';
import { WeightMark } from '../../shared/decide/weight-mark.tsx';
import { selectionOf } from './choose-finding.ts';
import { ChosenParts } from './chosen-parts.tsx';
import { describeCorrection } from './describe-correction.ts';
import styles from './findings-pane.module.css';

interface Props {
  readonly finding: Finding;
  readonly index: number;
  readonly open: OpenReport;
  /** What is selected, where that is this finding. */
  readonly chosen: Selection | null;
}

export function FindingItem({ finding, index, open, chosen }: Props): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const { select } = useActions();
  const { resolution, note } = decisionOn(finding, open.report, open.decisions);
  const isChosen = chosen !== null;
  const item = useInSight(isChosen);
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
        data-home={isChosen || undefined}
        onClick={() => {
          select(selectionOf(open, index));
          // The cell of another table is there only after it was drawn.
          focusHomeSoon();
        }}
      >
        <WeightMark severity={finding.severity} />
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
      {isChosen && <ChosenParts {...{ finding, index, open }} selected={chosen.cell} />}
    </div>
  );
}

/** What is probably wrong comes a moment later and makes the finding longer: its decisions stay in sight. */
function useInSight(isChosen: boolean): RefObject<HTMLDivElement | null> {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = item;
    if (!isChosen || current === null) return undefined;
    const watch = new ResizeObserver(() => {
      const room = current.closest('[role="group"]')?.clientHeight ?? 0;
      current.scrollIntoView({ block: current.clientHeight > room ? 'start' : 'nearest' });
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, [isChosen]);
  return item;
}
