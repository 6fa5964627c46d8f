/** What was found in the open report, by kind; choosing one selects its cells. */
import { ActionIcon, Button } from '@mantine/core';
import { IconChevronUp, IconKeyboard } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { decisionOn } from '../../../report/decision.ts';
import type { AppStoreState, OpenReport, Selection } from '../../../store/app-state.ts';
import type { WalkEdge } from '../../../store/listing/listing.ts';
import { batchOf } from '../../../store/versions/set-aside.ts';
import { useApp } from '../../shared/app-context.ts';
import { ReturnButton } from '../../returns/return-button.tsx';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { ChosenCell } from '../sums/chosen-cell.tsx';
import { FindingGroupList } from './finding-group-list.tsx';
import { groupFindings } from './group-findings.ts';
import styles from './findings-pane.module.css';
import { MendedFindings } from './mended-findings.tsx';
import { useFindingWalk } from './use-finding-walk.ts';

/** Asked at every change: of thousands, most often the first answers it. */
function selectIsAllDone(state: AppStoreState): boolean {
  for (const { record } of batchOf(state).values()) {
    const { error, warning, note } = record.open;
    if (error + warning + note > 0) return false;
  }
  return true;
}
const selectEdge = (state: AppStoreState): WalkEdge | null => state.edge;

interface PaneProps {
  readonly open: OpenReport;
  readonly chosen: Selection;
  readonly onShowKeys: () => void;
  /** Above the findings, of the cell that is selected. */
  readonly children?: ReactNode;
}

export function FindingsPane({ open, chosen, onShowKeys, children }: PaneProps): ReactNode {
  const words = useDeskWords();
  const groups = groupFindings(open);
  return (
    <section className={styles.pane} data-pane="findings" aria-label={words.findings.heading}>
      <div className={styles.head}>
        <h2>{words.findings.heading}</h2>
        <Summary open={open} />
        <WalkButtons onShowKeys={onShowKeys} />
      </div>
      {children}
      <div
        className={styles.scroller}
        tabIndex={0}
        role="group"
        aria-label={words.findings.heading}
      >
        {chosen.finding === null && chosen.cell !== null && (
          <ChosenCell key={chosen.cell} open={open} cell={chosen.cell} />
        )}
        {groups.map((group) => (
          <FindingGroupList
            key={`${open.id}/${group.rule ?? ''}`}
            group={group}
            open={open}
            chosen={chosen}
          />
        ))}
        <MendedFindings key={open.id} open={open} chosen={chosen} />
      </div>
    </section>
  );
}

/** How many are left; at the end of a report, where the next step leads. */
function Summary({ open }: Pick<PaneProps, 'open'>): ReactNode {
  const words = useDeskWords().findings;
  const isAllDone = useApp(selectIsAllDone);
  const edge = useApp(selectEdge);
  const left = open.findings.filter(
    (finding) => decisionOn(finding, open.report, open.decisions).resolution === 'open',
  ).length;
  const summary =
    edge !== null && !isAllDone
      ? words.edge[edge.isBeyond ? 'beyond' : edge.direction === 1 ? 'next' : 'previous']
      : open.findings.length === 0
        ? words.none
        : left === 0
          ? words[isAllDone ? 'batchDone' : 'allDone']
          : words.open(left);
  return (
    <>
      <span role="status">{summary}</span>
      {isAllDone && <ReturnButton isNext />}
    </>
  );
}

function WalkButtons({ onShowKeys }: Pick<PaneProps, 'onShowKeys'>): ReactNode {
  const words = useDeskWords();
  const { go } = useFindingWalk();
  return (
    <div className={styles.walk}>
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={words.findings.previous}
        title={`${words.findings.previous} Shift+F8`}
        onClick={() => void go(-1)}
      >
        <IconChevronUp size={17} aria-hidden />
      </ActionIcon>
      <Button
        size="compact-xs"
        variant="default"
        rightSection={<kbd className={styles.key}>F8</kbd>}
        onClick={() => void go(1)}
      >
        {words.findings.next}
      </Button>
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={words.keys.heading}
        title={`${words.keys.heading} ?`}
        onClick={onShowKeys}
      >
        <IconKeyboard size={17} aria-hidden />
      </ActionIcon>
    </div>
  );
}
