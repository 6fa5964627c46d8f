/** The findings of one rule under their title; a long list shows its first ones. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { decisionOn } from '../../../report/decision.ts';
import type { Decision } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import { standingDecision, standingOf } from '../../../report/review/standing-decision.ts';
import type { Standing } from '../../../report/review/standing-decision.ts';
import type { OpenReport, Selection } from '../../../store/app-state.ts';
import { useActions, useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { FindingItem } from './finding-item.tsx';
import styles from './findings-pane.module.css';
import type { FindingGroup } from './group-findings.ts';

/** So many of a kind are shown at once; twenty rows of one kind would bury the rest. */
const MOST_SHOWN = 4;

interface Props {
  readonly group: FindingGroup;
  readonly open: OpenReport;
  readonly chosen: Selection;
}

export function FindingGroupList({ group, open, chosen }: Props): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const { decide } = useActions();
  const [isExpanded, setExpanded] = useState(false);
  const hasChosen = group.items
    .slice(MOST_SHOWN - 1)
    .some(({ indexes }) => isIn(indexes, chosen.finding));
  const isLong = group.items.length > MOST_SHOWN && !isExpanded && !hasChosen;
  const shown = isLong ? group.items.slice(0, MOST_SHOWN - 1) : group.items;
  const left = group.items
    .map(({ finding }) => finding)
    .filter((finding) => decisionOn(finding, open.report, open.decisions).resolution === 'open');
  // An error is decided on by itself; what else is in its group may be let stand at once.
  const light = left.filter(({ severity }) => severity !== 'error');
  const standing = standingOfAll(light, open);
  return (
    <div className={styles.group}>
      <h3 className={styles.groupHead} data-severity={group.severity}>
        {group.title === null ? words.findings.together : say(group.title)}{' '}
        <span className={styles.count}>{group.items.length}</span>
        {light.length > 1 && standing !== null && (
          <button
            type="button"
            className={styles.all}
            onClick={() => decide(light, standing.decision.resolution, standing.decision.note)}
          >
            {words.findings[light.length === left.length ? 'allStand' : 'restStand'][standing.name]}
          </button>
        )}
      </h3>
      <ul className={styles.items}>
        {shown.map(({ finding, index, indexes }) => (
          <li key={index}>
            <FindingItem
              {...{ finding, index, open }}
              chosen={isIn(indexes, chosen.finding) ? chosen : null}
            />
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

function isIn(indexes: readonly number[], chosen: number | null): boolean {
  return chosen !== null && indexes.includes(chosen);
}

/** What lets all of them stand, where it is the same for each; null where it is not. */
function standingOfAll(
  findings: readonly Finding[],
  { report }: OpenReport,
): { readonly name: Standing; readonly decision: Decision } | null {
  const [first, ...others] = findings;
  if (first === undefined) return null;
  const name = standingOf(first, report);
  if (others.some((each) => standingOf(each, report) !== name)) return null;
  return { name, decision: standingDecision(first, report, '') };
}
