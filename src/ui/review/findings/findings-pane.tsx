/** What was found in the open report, by kind; choosing one selects its cells. */
import { ActionIcon, Button } from '@mantine/core';
import { IconChevronUp, IconKeyboard } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { decisionOn } from '../../../report/decision.ts';
import type { AppStoreState, OpenReport } from '../../../store/app-state.ts';
import { useActions, useApp, useSay, useWords } from '../../shared/app-context.ts';
import { FindingItem } from './finding-item.tsx';
import { groupFindings } from './group-findings.ts';
import type { FindingGroup } from './group-findings.ts';
import styles from './findings-pane.module.css';
import { useFindingWalk } from './use-finding-walk.ts';

const selectIsAllDone = ({ reports }: AppStoreState): boolean =>
  [...reports.values()].every(
    ({ record: { open } }) => open.error + open.warning + open.note === 0,
  );
const selectEdge = (state: AppStoreState): 1 | -1 | null => state.edge;
const selectChosen = (state: AppStoreState): number | null => state.selection.finding;

interface PaneProps {
  readonly open: OpenReport;
  readonly onShowKeys: () => void;
}

export function FindingsPane({ open, onShowKeys }: PaneProps): ReactNode {
  const words = useWords();
  const isAllDone = useApp(selectIsAllDone);
  const groups = groupFindings(open.findings);
  const left = open.findings.filter(
    (finding) => decisionOn(finding, open.report, open.decisions).resolution === 'open',
  ).length;
  const edge = useApp(selectEdge);
  const summary =
    edge !== null && !isAllDone
      ? words.findings.edge[edge === 1 ? 'next' : 'previous']
      : open.findings.length === 0
        ? words.findings.none
        : left === 0
          ? words.findings[isAllDone ? 'batchDone' : 'allDone']
          : words.findings.open(left);
  return (
    <section className={styles.pane} aria-label={words.findings.heading}>
      <div className={styles.head}>
        <h2>{words.findings.heading}</h2>
        <span role="status">{summary}</span>
        <WalkButtons onShowKeys={onShowKeys} />
      </div>
      <div
        className={styles.scroller}
        tabIndex={0}
        role="group"
        aria-label={words.findings.heading}
      >
        {groups.map((group) => (
          <Group key={`${open.id}/${group.rule}`} group={group} open={open} />
        ))}
      </div>
    </section>
  );
}

function WalkButtons({ onShowKeys }: Pick<PaneProps, 'onShowKeys'>): ReactNode {
  const words = useWords();
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

/** So many of a kind are shown at once; twenty rows of one kind would bury the rest. */
const MOST_SHOWN = 4;

function Group({
  group,
  open,
}: {
  readonly group: FindingGroup;
  readonly open: OpenReport;
}): ReactNode {
  const words = useWords();
  const say = useSay();
  const chosen = useApp(selectChosen);
  const { decide } = useActions();
  const [isExpanded, setExpanded] = useState(false);
  const hasChosen = group.items.slice(MOST_SHOWN - 1).some(({ index }) => index === chosen);
  const isLong = group.items.length > MOST_SHOWN && !isExpanded && !hasChosen;
  const shown = isLong ? group.items.slice(0, MOST_SHOWN - 1) : group.items;
  const openItems = group.items.filter(
    ({ finding }) => decisionOn(finding, open.report, open.decisions).resolution === 'open',
  );
  return (
    <div className={styles.group}>
      <h3 className={styles.groupHead} data-severity={group.severity}>
        {say(group.title)} <span className={styles.count}>{group.items.length}</span>
        {openItems.length > 1 && group.severity !== 'error' && (
          <button
            type="button"
            className={styles.all}
            onClick={() =>
              decide(
                openItems.map(({ finding }) => finding),
                'fixed',
                '',
              )
            }
          >
            {words.findings.acceptAll}
          </button>
        )}
      </h3>
      <ul className={styles.items}>
        {shown.map(({ finding, index }) => (
          <li key={index}>
            <FindingItem finding={finding} index={index} open={open} isChosen={chosen === index} />
          </li>
        ))}
      </ul>
      {isLong && (
        <button type="button" className={styles.more} onClick={() => setExpanded(true)}>
          {words.findings.more(group.items.length - shown.length)}
        </button>
      )}
    </div>
  );
}
