/** What was found in the open report, by kind; choosing one selects its cells. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { decisionOn } from '../../report/decision.ts';
import type { AppStoreState, OpenReport } from '../../store/app-state.ts';
import { useActions, useApp, useSay, useWords } from '../shared/app-context.ts';
import { FindingItem } from './finding-item.tsx';
import { groupFindings } from './group-findings.ts';
import type { FindingGroup } from './group-findings.ts';
import styles from './findings-pane.module.css';

const selectChosen = (state: AppStoreState): number | null => state.selection.finding;

export function FindingsPane({ open }: { readonly open: OpenReport }): ReactNode {
  const words = useWords();
  const groups = groupFindings(open.findings);
  const left = open.findings.filter(
    (finding) => decisionOn(finding, open.report, open.decisions).resolution === 'open',
  ).length;
  const summary =
    open.findings.length === 0
      ? words.findings.none
      : left === 0
        ? words.findings.allDone
        : words.findings.open(left);
  return (
    <section className={styles.pane} aria-label={words.findings.heading}>
      <div className={styles.head}>
        <h2>{words.findings.heading}</h2>
        <span role="status">{summary}</span>
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
  const isLong = group.items.length > MOST_SHOWN && !isExpanded;
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
