/** What opens under a finding that is chosen: its readings, its sums, what is probably wrong, its decisions. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { decisionOn } from '../../../report/decision.ts';
import { REMARK } from '../../../report/finding-identity.ts';
import type { Finding } from '../../../report/finding.ts';
import { ASK_TO_CHECK } from '../../../report/review/request.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { useDrawnBehind } from '../../shared/turns/use-drawn-behind.ts';
import { CellSums } from '../sums/cell-sums.tsx';
import { Suggestions } from '../sums/suggestions.tsx';
import { hasSuggestions } from './choose-finding.ts';
import { DecideActions } from './decide-actions.tsx';
import styles from './findings-pane.module.css';
import { matterOf, cellOf } from './matter-of.ts';
import { ReadingChoices } from './reading-choices.tsx';

interface Props {
  readonly finding: Finding;
  readonly index: number;
  readonly open: OpenReport;
  /** The cell that is looked at. */
  readonly selected: CellId | null;
}

/** A moment behind the cell that the walk has gone to. */
export function ChosenParts(props: Props): ReactNode {
  const isDue = useDrawnBehind(true, false);
  return isDue && <Parts {...props} />;
}

function Parts({ finding, index, open, selected }: Props): ReactNode {
  const words = useDeskWords().findings;
  const { decide } = useActions();
  const { resolution, note } = decisionOn(finding, open.report, open.decisions);
  const isOpen = resolution === 'open';
  return (
    <>
      {isOpen && <ReadingChoices finding={finding} report={open.report} />}
      <OwnSums {...{ finding, index, open, selected }} />
      {isOpen && <DecideActions {...{ finding, index, open, note }} />}
      {!isOpen && finding.corrected === undefined && (
        <div className={styles.actions}>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              // A remark is what it says.
              decide(matterOf(finding, open), 'open', finding.rule === REMARK ? note : '')
            }
          >
            {words.reopen}
          </Button>
        </div>
      )}
    </>
  );
}

/** The sums of the cell that is looked at, as far as the finding is about it. */
function OwnSums({ finding, index, open, selected }: Props): ReactNode {
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
