/** What was found between the reports, under the name of its check, worst first; a long group shows its first ones. */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { collectionTitle } from '../../../store/collection/between.ts';
import type { DecidedFinding } from '../../../store/collection/between.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { NO_MORE, shownPart } from '../../shared/shown-part.ts';
import { WeightMark } from '../../shared/decide/weight-mark.tsx';
import styles from './between.module.css';

const selectChosen = ({ gathered }: AppStoreState): string | null => gathered.finding;

/** So many of a kind are shown at once. */
const MOST_SHOWN = 4;

export function BetweenList({ found }: { readonly found: readonly DecidedFinding[] }): ReactNode {
  const rules = [...new Set(found.map(({ finding }) => finding.rule))];
  return (
    <>
      {rules.map((rule) => (
        <Group key={rule} items={found.filter(({ finding }) => finding.rule === rule)} />
      ))}
    </>
  );
}

function Group({ items }: { readonly items: readonly DecidedFinding[] }): ReactNode {
  const words = useBatchWords().between;
  const say = useSay();
  const chosen = useApp(selectChosen);
  const [isExpanded, setExpanded] = useState(false);
  const [more, setMore] = useState(NO_MORE);
  const [first] = items;
  if (first === undefined) return null;
  const at = items.findIndex(({ key }) => key === chosen);
  const isLong = items.length > MOST_SHOWN && !isExpanded && at < MOST_SHOWN - 1;
  const part = shownPart(items.length, at, more);
  const { from, to } = isLong ? { from: 0, to: MOST_SHOWN - 1 } : part;
  return (
    <div>
      <h3 className={styles.groupHead} data-severity={first.finding.severity}>
        {say(collectionTitle(first.finding.rule))}{' '}
        <span className={styles.number}>{items.length}</span>
      </h3>
      {from > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => setMore({ ...more, before: more.before + 1 })}
        >
          {words.moreBefore(from)}
        </button>
      )}
      <ul className={styles.items}>
        {items.slice(from, to).map((item) => (
          <li key={item.key}>
            <Item item={item} isChosen={item.key === chosen} />
          </li>
        ))}
      </ul>
      {to < items.length && (
        <button
          type="button"
          className={styles.more}
          onClick={() =>
            isLong ? setExpanded(true) : setMore({ ...more, behind: more.behind + 1 })
          }
        >
          {words.more(items.length - to)}
        </button>
      )}
    </div>
  );
}

interface ItemProps {
  readonly item: DecidedFinding;
  readonly isChosen: boolean;
}

function Item({ item: { finding, key, decision }, isChosen }: ItemProps): ReactNode {
  const words = useBatchWords();
  const say = useSay();
  const { goInCollection } = useActions();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { resolution, note } = decision;
  // Texts that are alike are seen side by side.
  const tab = finding.rule === 'near-duplicate' ? 'alike' : 'findings';
  return (
    <button
      ref={line}
      type="button"
      className={styles.item}
      data-severity={finding.severity}
      data-done={resolution !== 'open' || undefined}
      data-chosen={isChosen || undefined}
      aria-current={isChosen || undefined}
      onClick={() => goInCollection({ tab, finding: key })}
    >
      <WeightMark severity={finding.severity} />
      <span>
        {say(finding.message)}
        {resolution !== 'open' && (
          <span className={styles.decision} data-returned={resolution === 'returned' || undefined}>
            {resolution === 'returned' ? '↩' : '✓'} {words.findings.resolutions[resolution]}
            {note !== '' && `：${note}`}
          </span>
        )}
      </span>
    </button>
  );
}
