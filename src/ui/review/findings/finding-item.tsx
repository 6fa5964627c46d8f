import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { decisionOn } from '../../../report/decision.ts';
import { REMARK } from '../../../report/finding-identity.ts';
import type { Finding } from '../../../report/finding.ts';
import { ASK_TO_CHECK } from '../../../report/review/request.ts';
import type { OpenReport, Selection } from '../../../store/app-state.ts';
import { useActions, useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { focusHomeSoon } from '../../shared/focus/panes.ts';
import { WeightMark } from '../../shared/decide/weight-mark.tsx';
import { CellSums } from '../sums/cell-sums.tsx';
import { Suggestions } from '../sums/suggestions.tsx';
import { hasSuggestions, selectionOf } from './choose-finding.ts';
import { DecideActions } from './decide-actions.tsx';
import { describeCorrection } from './describe-correction.ts';
import styles from './findings-pane.module.css';
import { matterOf, cellOf } from './matter-of.ts';
import { ReadingChoices } from './reading-choices.tsx';

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
  const { select, decide } = useActions();
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
      {isChosen && resolution === 'open' && (
        <ReadingChoices finding={finding} report={open.report} />
      )}
      {isChosen && <OwnSums {...{ finding, index, open }} selected={chosen.cell} />}
      {isChosen && resolution === 'open' && (
        <DecideActions finding={finding} index={index} open={open} note={note} />
      )}
      {isChosen && resolution !== 'open' && finding.corrected === undefined && (
        <div className={styles.actions}>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              // A remark is what it says.
              decide(matterOf(finding, open), 'open', finding.rule === REMARK ? note : '')
            }
          >
            {words.findings.reopen}
          </Button>
        </div>
      )}
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

interface SumsProps extends Omit<Props, 'chosen'> {
  readonly selected: CellId | null;
}

/** The sums of the cell that is looked at, as far as the finding is about it. */
function OwnSums({ finding, index, open, selected }: SumsProps): ReactNode {
  const { decide } = useActions();
  const own = finding.cells.find((cell) => cell === selected) ?? cellOf(finding, open);
  if (own === null) return null;
  const check = (): void => {
    const { note } = decisionOn(finding, open.report, open.decisions);
    decide(matterOf(finding, open), 'returned', `${note} ${ASK_TO_CHECK}`.trim());
  };
  return (
    <>
      <CellSums open={open} cell={own} />
      {hasSuggestions(open, index) && (
        <Suggestions
          open={open}
          cell={own}
          digitsTaken={finding.readings?.length ?? 0}
          onCheck={check}
        />
      )}
    </>
  );
}
